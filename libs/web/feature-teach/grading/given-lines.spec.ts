import type { ItemContent } from '#assessments/engine';
import { givenLines } from './given-lines.js';

const inAll = (text: string) => ({ et: text, ru: text, en: text });
const base = { stem: inAll(''), explanation: inAll(''), points: 1 };
const lines = (content: ItemContent, value: Parameters<typeof givenLines>[1]) => givenLines(content, value, 'en', (code, number) => (code === 'gap' ? `Gap ${number}` : `<${code}>`));

describe('givenLines', () => {
  it('says what has no words of its own', () => {
    expect(lines({ ...base, kind: 'true-false', answer: true }, { chosen: ['false'] })).toEqual(['<false>']);
  });

  it('numbers gaps in the order of the text, whatever their keys', () => {
    const gaps = ['portal', 'by'].map((key) => ({ key, input: 'typed' as const, answers: [] }));
    expect(lines({ ...base, kind: 'gap', text: inAll('{{portal}} {{by}}'), gaps }, { gaps: { by: 'second', portal: 'first' } })).toEqual(['Gap 1: first', 'Gap 2: second']);
  });

  it('says the steps of a scale in words', () => {
    const scale: ItemContent = { ...base, points: 0, kind: 'scale', look: 'likert', statements: [{ key: 'b', text: inAll('I am heard.') }, { key: 'a', text: inAll('I know.') }], steps: [{ value: 1, text: inAll('Never') }, { value: 2, text: inAll('') }] };
    expect(lines(scale, { values: { a: 'not-applicable', b: 1 } })).toEqual(['I am heard: Never', 'I know: <not-applicable>']);
    expect(lines({ ...scale, statements: [{ key: 'a', text: inAll('') }] }, { values: { a: 2 } })).toEqual(['2']);
  });
});
