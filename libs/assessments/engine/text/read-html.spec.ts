import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markupToHtml } from './markup-html.js';
import { parseMarkup } from './markup.js';
import { readHtml } from './read-html.js';
import { writeMarkup } from './write-markup.js';

const read = (html: string) => {
  const { blocks, losses } = readHtml(html, { media: (source) => (source.startsWith('@@PLUGINFILE@@/') ? source.slice(15).replace(/\W/g, '-') : null) });
  return [writeMarkup(blocks), ...losses];
};

describe('readHtml', () => {
  it.each<[string, string[]]>([
    ['<p>One <b>two</b></p><p>Three</p>', ['One **two**\n\nThree']],
    ['<p>a<br>b</p>', ['a\nb']],
    ['<ul><li>a</li><li>b</li></ul>', ['- a\n- b']],
    ['<ol><li>a</li><li>b</li></ol>', ['1. a\n2. b']],
    ['H<sub>2</sub>O, m<sup>2</sup>', ['H₂O, m²']],
    ['&bdquo;a&ldquo; &#8212; &#x41; &nosuch; &amp;lt;', ['„a“ — A &nosuch; &lt;']],
    ['<a href="https://a.ee/x y">a</a>', ['[a](https://a.ee/x%20y)']],
    ['<img src="@@PLUGINFILE@@/a.png" alt="Flag">', ['![Flag](media:a-png)']],
    ['<img src="https://a.ee/a.png" alt="Flag">', ['Flag', 'media']],
    ['a<script>alert("</b>")</script>b', ['ab', 'script']],
    ['<p onclick="x()">a</p>', ['a', 'script']],
    ['<a href=" java\tscript:x()">a</a>', ['a', 'unsafe-link']],
    ['<a href="../x.html">a</a>', ['a', 'link']],
    ['<iframe src="https://x">a</iframe>b', ['b', 'embedded']],
    ['<svg><script>x</script></svg>b', ['b', 'embedded']],
    ['<span style="color: red">a</span>', ['a', 'formatting']],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', ['a | b\nc', 'table']],
    ['<pre>a {\n  b\n}</pre>', ['`a {`\n`  b`\n`}`']],
    ['<b>a <i>b</b> c</i>', ['**a _b_** _c_']],
    ['3 < 4 and <!-- no -->5 > 4', ['3 < 4 and 5 > 4']],
    ['2 ** 3 ** 4 _a_', ['2 \\*\\* 3 \\*\\* 4 \\_a\\_']],
  ])('reads %s', (html, expected) => expect(read(html)).toEqual(expected));

  it('reads whatever it is given, in time that no text can blow up', () => {
    const pieces = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<ul>', '<li>', '</li>', '<script>', '</script>', '<a href="javascript:x">', '<img src=x onerror=y>', 'text', '&#x110000;', '&amp;', '<', '"', '<!--', '<td>', '<pre>', '`', '\n');
    fc.assert(fc.property(fc.array(pieces), (parts) => expect(markupToHtml(String(read(parts.join(''))[0]))).not.toMatch(/<script|<img|javascript:[^<]*">/)), { numRuns: 1_000 });
    const started = process.cpuUsage();
    for (const piece of ['<b>', '<object>', '<p', '<a href="', '<!--', '&amp', '<ul><li>', '<ol><li>x', '<ul><li>x', '<br>', '<', '<pre>\n', '<script>']) readHtml(piece.repeat(10_000));
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
  });

  it('reads back the HTML of our own texts', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab c.&<>"', ' **x** ', ' _y_ ', ' `z` ', '\n\n', ' [l](https://a.ee) ') });
    fc.assert(
      fc.property(texts, (text) => {
        const once = writeMarkup(readHtml(markupToHtml(text)).blocks);
        expect(writeMarkup(readHtml(markupToHtml(once)).blocks)).toBe(once);
        expect(parseMarkup(once)).toEqual(parseMarkup(writeMarkup(parseMarkup(once))));
      }),
    );
  });
});
