import { expect, it } from '@jest/globals';
import { gradeItem, type ItemContent, type ItemResponse } from '#assessments/engine';
import { parseMarkup, plainOf } from '#assessments/engine/text';
import { traceWords } from './trace-words.js';

const text = (en: string) => ({ et: '', ru: '', en });
const say = (localized: { readonly en: string }) => plainOf(parseMarkup(localized.en));
const base = { stem: text('?'), explanation: text(''), points: 1 };
const told = (content: ItemContent, response: ItemResponse | null) => traceWords(content, gradeItem(content, response).trace, say).map(({ part, given, right }) => [part, given, right]);

it('tells each step of the trace in the words of the question, without its markup and keys', () => {
  const options = [{ key: 'a', text: text('**Town** [hall](https://a.ee)'), correct: true }, { key: 'b', text: text('Court'), correct: false }];
  expect(told({ ...base, kind: 'single-choice', options }, { chosen: ['b'] })).toEqual([['Town hall', false, false], ['Court', true, false]]);
  expect(told({ ...base, kind: 'true-false', answer: true }, { chosen: ['true'] })).toEqual([[null, true, true]]);
  expect(told({ ...base, kind: 'short-text', answers: [{ texts: ['York'], share: 1 }] }, { text: 'Leeds' })).toEqual([[null, 'Leeds', false]]);
  expect(told({ ...base, kind: 'gap', text: text('{{g1}} {{g2}}'), gaps: [{ key: 'g1', input: 'typed', answers: [{ texts: ['x'], share: 1 }] }, { key: 'g2', input: 'chosen', options }] }, { gaps: { g2: 'a' } })).toEqual([[1, null, false], [2, 'Town hall', true]]);
});

it('takes a prompt and a choice of the same key apart, and calls nothing on a scale right or wrong', () => {
  const matching: ItemContent = { ...base, kind: 'matching', prompts: [{ key: 'a', text: text('Prompt') }], choices: [{ key: 'a', text: text('Choice') }, { key: 'b', text: text('Other') }], pairs: [{ prompt: 'a', choice: 'a' }] };
  expect(told(matching, { pairs: [['a', 'b']] })).toEqual([['Prompt', 'Other', false]]);
  const scale: ItemContent = { ...base, points: 0, kind: 'scale', look: 'likert', statements: [{ key: 's', text: text('I vote') }], steps: [{ value: 1, text: text('Never') }, { value: 2, text: text('') }] };
  expect(traceWords(scale, [{ part: 's', given: 1, correct: false, share: 0 }, { part: 's', given: 2, correct: false, share: 0 }], say)).toEqual([{ part: 'I vote', given: 'Never', right: null }, { part: 'I vote', given: '2', right: null }]);
});
