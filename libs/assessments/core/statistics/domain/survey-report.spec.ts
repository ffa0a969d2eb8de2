import { expect, it } from '@jest/globals';
import { text } from '../../testing/training.js';
import type { FormItem } from '../../domain/attempt.js';
import { surveyReport } from './survey-report.js';

const base = { stem: text('?'), explanation: text(''), points: 0 } as const;
const steps = [1, 2, 3].map((value) => ({ value, text: text(`step ${value}`) }));
const form: FormItem[] = [
  { id: 'scale', key: 'scale', lessonKey: null, content: { ...base, kind: 'scale', statements: [{ key: 'a', text: text('A') }, { key: 'b', text: text('') }], steps, notApplicable: true, look: 'likert' } },
  { id: 'words', key: 'words', lessonKey: null, content: { ...base, kind: 'extended-text' } },
  { id: 'scored', key: 'scored', lessonKey: null, content: { ...base, points: 1, kind: 'true-false', answer: true } },
];
const attempt = (scale: Record<string, number | 'undisclosed' | 'not-applicable'> | null, said: string | null) => ({
  assessmentId: 'x',
  asked: null,
  answers: [
    { questionId: 'scale', value: scale === null ? null : { values: scale }, score: 0, language: null },
    { questionId: 'words', value: said === null ? null : { text: said }, score: null, language: null },
  ],
});

it('counts what was said to what earns no points, and orders words by the alphabet', () => {
  const [scale, words, ...more] = surveyReport({ questions: form, attempts: [attempt({ a: 3, b: 'undisclosed' }, 'zebra'), attempt({ a: 2 }, null), attempt({ a: 'not-applicable' }, 'Apple'), attempt(null, ' ')] });
  expect(more).toEqual([]);
  expect(scale).toMatchObject({ position: 1, answered: 3, texts: [] });
  expect(scale?.parts[0]).toMatchObject({ text: text('A'), mean: 2.5, notApplicable: 1, undisclosed: 0, counts: [{ n: 0 }, { n: 1 }, { n: 1 }] });
  expect(scale?.parts[1]).toMatchObject({ text: null, mean: null, undisclosed: 1 });
  expect(words).toMatchObject({ answered: 2, texts: ['Apple', 'zebra'] });
});
