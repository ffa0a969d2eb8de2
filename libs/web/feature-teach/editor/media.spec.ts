import { describe, expect, it } from '@jest/globals';
import { newContent } from './new-content.js';
import { withMedium, withOther, withoutMedium } from './media.js';

const stored = (key: string) => ({ key, mediaType: 'image/png', sha256: key.padEnd(64, '0') });
const text = { et: 'Kes?', ru: 'Кто?', en: '' };
const choice = { ...newContent('single-choice'), stem: text };

describe('pictures and sound in a question', () => {
  it('stand at the end of the text to which they were added, in each language', () => {
    const stem = withMedium(choice, '/stem', stored('m-1'));
    expect(stem.stem).toEqual({ et: 'Kes?\n\n![](media:m-1)', ru: 'Кто?\n\n![](media:m-1)', en: '![](media:m-1)' });
    expect(stem.media).toEqual([{ ...stored('m-1'), alt: { et: '', ru: '', en: '' } }]);
    const option = withMedium(stem, '/options/1/text', stored('m-1'));
    expect(option).toMatchObject({ options: [{ text: { et: '' } }, { text: { et: '![](media:m-1)' } }, {}] });
    expect(option.media).toHaveLength(1);
    expect(withMedium(choice, '/options/0/explanation', stored('m-2'))).toMatchObject({ options: [{ explanation: { ru: '![](media:m-2)' } }, {}, {}] });
  });

  it('go from every text when they are taken away', () => {
    const both = withMedium(withMedium(withMedium(choice, '/stem', stored('m-1')), '/options/1/text', stored('m-1')), '/stem', stored('m-10'));
    const one = withoutMedium(both, 'm-1');
    expect([one.stem.et, one.media?.map(({ key }) => key)]).toEqual(['Kes?\n\n![](media:m-10)', ['m-10']]);
    expect(withoutMedium(one, 'm-10')).toEqual(choice);
  });

  it('give way to another with their description', () => {
    const described = { ...withMedium(choice, '/stem', stored('m-1')), media: [{ ...stored('m-1'), alt: text }] };
    expect(withOther(described, 'm-1', stored('m-2'))).toMatchObject({ stem: { et: 'Kes?\n\n![](media:m-2)' }, media: [{ ...stored('m-2'), alt: text }] });
  });
});
