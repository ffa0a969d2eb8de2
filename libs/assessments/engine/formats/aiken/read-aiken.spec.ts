import { describe, expect, it } from '@jest/globals';
import { readAiken } from './read-aiken.js';

const read = (text: string) => readAiken(text, { language: 'en' }).items;

describe('readAiken', () => {
  it('takes options without a space behind the bracket, and the answer however it is written', () => {
    const options = 'E.g. which?\nA)one\nB. two\n';
    for (const line of ['ANSWER: B', 'Answer : b', 'ANSWER:B.', 'answer: B)']) {
      expect(read(options + line)).toMatchObject([{ outcome: 'lossless', content: { stem: { en: 'E.g. which?' }, options: [{ text: { en: 'one' }, correct: false }, { text: { en: 'two' }, correct: true }] } }]);
    }
  });

  it('accounts for what is no question', () => {
    expect(read('Which?\nA) one\nB) two\n\nNext?\nA) x\nB) y\nANSWER: C').map(({ outcome, losses }) => [outcome, losses[0]?.code])).toEqual([['rejected', 'answer-line'], ['rejected', 'answer-letter']]);
  });
});
