import { marksIn, paragraphsIn } from './marks.js';

const strong = (...content: ReturnType<typeof marksIn>) => ({ kind: 'strong', content });
const emphasis = (text: string) => ({ kind: 'emphasis', content: [text] });

describe('the text of lessons', () => {
  it.each([
    ['**strong** and _soft_', [strong('strong'), ' and ', emphasis('soft')]],
    ['**_both_**', [strong(emphasis('both') as ReturnType<typeof marksIn>[number])]],
    ['(_kaasamise hea tava_)', ['(', emphasis('kaasamise hea tava'), ')']],
    ['фото_из_отпуска.jpg', ['фото_из_отпуска.jpg']],
    ['2 * 3 ** 4', ['2 * 3 ** 4']],
    ['<b>not markup</b>', ['<b>not markup</b>']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(marksIn(text)).toEqual(expected);
  });

  it('parts paragraphs at blank lines', () => {
    expect(paragraphsIn('One\nstill one\n\nTwo')).toEqual(['One\nstill one', 'Two']);
  });
});
