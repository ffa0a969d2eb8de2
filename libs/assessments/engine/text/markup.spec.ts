import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inlineOf, parseMarkup } from './markup.js';
import { markupToHtml } from './markup-html.js';
import { markupOf, plainOf, writeMarkup } from './write-markup.js';

const signs = fc.string({ unit: fc.constantFrom(...'ab _*`[]()!\\{}-.:/#\n', '**', '{{g1}}', '](https://a.ee)', '![x](media:m)', '- ', '\n\n') });

describe('parseMarkup', () => {
  it.each([
    ['**strong** and _soft_', [{ kind: 'strong', content: ['strong'] }, ' and ', { kind: 'emphasis', content: ['soft'] }]],
    ['**_both_**', [{ kind: 'strong', content: [{ kind: 'emphasis', content: ['both'] }] }]],
    ['(_kaasamise hea tava_)', ['(', { kind: 'emphasis', content: ['kaasamise hea tava'] }, ')']],
    ['фото_из_отпуска.jpg', ['фото_из_отпуска.jpg']],
    ['**[**', [{ kind: 'strong', content: ['['] }]],
    ['2 * 3 ** 4', ['2 * 3 ** 4']],
    ['_____ is', ['_____ is']],
    ['`a_b_` x', [{ kind: 'code', text: 'a_b_' }, ' x']],
    ['[law](https://riigiteataja.ee/a)', [{ kind: 'link', href: 'https://riigiteataja.ee/a', content: ['law'] }]],
    ['[x](javascript:alert(1))', ['[x](javascript:alert(1))']],
    ['![A map](media:m1)', [{ kind: 'media', key: 'm1', alt: 'A map' }]],
    ['a {{g1}} b', ['a ', { kind: 'gap', key: 'g1' }, ' b']],
    ['\\*\\*no\\*\\* c:\\dir', ['**no** c:\\dir']],
    ['one\ntwo', ['one', { kind: 'break' }, 'two']],
    ['<b>not markup</b>', ['<b>not markup</b>']],
  ])('reads %j', (text, expected) => expect(inlineOf(text)).toEqual(expected));

  it('parts paragraphs at blank lines and gathers lists', () => {
    expect(parseMarkup('One\n\n- a\n- b\nTwo')).toEqual([
      { kind: 'paragraph', content: ['One'] },
      { kind: 'list', items: [['a'], ['b']] },
      { kind: 'paragraph', content: ['Two'] },
    ]);
  });

  it.each(['**a\\***', '**\\*a**', '**a**\\*', '\\***a**', '_a\\_\\__', '_a_ **b\\*\\*\\***', '**_a\\__\\***', '_\\[_'])('keeps signs that are text apart from the marks that they touch: %s', (text) => {
    expect(parseMarkup(writeMarkup(parseMarkup(text)))).toEqual(parseMarkup(text));
  });

  it('reads what it writes, and plain text for what it is', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const once = writeMarkup(parseMarkup(text));
        expect(writeMarkup(parseMarkup(once))).toBe(once);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab_*`[]()!\\{}.-:', '**', '](https://a.ee)') }), (text) => {
        expect(plainOf(parseMarkup(markupOf(`a${text}b`)))).toBe(`a${text}b`);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays quick whatever it reads', () => {
    const started = process.cpuUsage();
    for (const sign of ['**a', '_a ', '[', '`', '![', '](', '{{', '\\', '- \n', '**a**']) parseMarkup(sign.repeat(20_000 / sign.length));
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_500);
  });
});

it('writes HTML in which nothing can run', () => {
  expect(markupToHtml('<script>x</script> **a** & ![A "map"](media:m)', { mediaUrl: (key) => `/m/${key}` })).toBe(
    '<p>&lt;script&gt;x&lt;/script&gt; <strong>a</strong> &amp; <img src="/m/m" alt="A &quot;map&quot;"></p>',
  );
  fc.assert(fc.property(signs, (text) => expect(markupToHtml(`<${text}`)).not.toMatch(/<(?!\/?(p|ul|li|strong|em|code|a|img|br)\b)/)));
});
