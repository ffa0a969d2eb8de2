import { answerInWords } from './answer-in-words.js';

const base = { stem: '', points: 1, media: [] };
const word = (code: string) => `<${code}>`;
const named = (...keys: string[]) => keys.map((key) => ({ key, text: key.toUpperCase() }));

describe('answerInWords', () => {
  it('names choices, and the order of what was ordered', () => {
    expect(answerInWords({ ...base, kind: 'single-choice', options: named('a', 'b') }, { chosen: ['b'] }, word)).toBe('B');
    expect(answerInWords({ ...base, kind: 'ordering', elements: named('a', 'b') }, { chosen: ['b', 'a'] }, word)).toBe('B → A');
    expect(answerInWords({ ...base, kind: 'true-false' }, { chosen: ['true'] }, word)).toBe('<true>');
  });

  it('names both ends of a pair, what stands in gaps, and the steps of a scale', () => {
    expect(answerInWords({ ...base, kind: 'matching', prompts: named('p'), choices: named('c') }, { pairs: [['p', 'c']] }, word)).toBe('P – C');
    expect(answerInWords({ ...base, kind: 'gap', text: '', gaps: [], choices: [{ key: 'x', text: 'X', uses: 1 }] }, { gaps: { one: 'x', two: 'typed' } }, word)).toBe('X; typed');
    const scale = { ...base, kind: 'scale' as const, points: 0 as const, statements: named('s'), steps: [{ value: 1, text: 'never' }], notApplicable: false, look: 'likert' as const };
    expect(answerInWords(scale, { values: { s: 1 } }, word)).toBe('S: never');
    expect(answerInWords(scale, { values: { s: 'undisclosed' } }, word)).toBe('S: <undisclosed>');
  });

  it('goes by the order of the question, whatever the order in which the answer was stored', () => {
    const gaps = (['later', 'a'] as const).map((key) => ({ key, input: 'typed' as const }));
    expect(answerInWords({ ...base, kind: 'gap', text: '', gaps, choices: [] }, { gaps: { a: 'second', later: 'first' } }, word)).toBe('first; second');
    const statements = [{ key: 'later', text: 'I am heard.' }, { key: 'a', text: 'I know whom to ask.' }];
    const scale = { ...base, kind: 'scale' as const, points: 0 as const, statements, steps: [], notApplicable: false, look: 'likert' as const };
    expect(answerInWords(scale, { values: { a: 2, later: 1 } }, word)).toBe('I am heard: 1; I know whom to ask: 2');
  });

  it('says nothing of an answer that was taken back, and shortens a long one', () => {
    expect(answerInWords({ ...base, kind: 'short-text' }, { text: ' ' }, word)).toBe('');
    expect(answerInWords({ ...base, kind: 'short-text' }, { text: 'x'.repeat(200) }, word)).toHaveLength(121);
  });
});
