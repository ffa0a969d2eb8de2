import { describe, expect, it } from '@jest/globals';
import { allSamples } from '../testing/samples.js';
import { inLanguage } from './in-language.js';

describe('inLanguage', () => {
  it('leaves one string of each text, and everything else as it is', () => {
    const text = { et: 'jah', ru: 'да', en: 'yes' };
    expect(inLanguage({ key: 'a', text, points: 1, none: null, list: [{ text }], pair: ['a', 'b'] as const }, 'ru')).toEqual({ key: 'a', text: 'да', points: 1, none: null, list: [{ text: 'да' }], pair: ['a', 'b'] });
  });

  it('leaves no text of another language in any kind of question', () => {
    for (const item of allSamples) expect(JSON.stringify(inLanguage(item, 'et'))).not.toMatch(/"(et|ru|en)":/);
  });
});
