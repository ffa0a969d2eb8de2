import { describe, expect, it } from '@jest/globals';
import { gradeItem } from '#assessments/engine';
import { checkModule } from './check-module.js';
import type { ItemDefinition, ModuleDefinition, ModuleQuestion } from './module-definition.js';
import { rightResponse } from './right-response.js';
import { sampleModule } from './sample-module.js';

const text = (word: string) => ({ et: word, ru: word, en: word });
const keyed = (...keys: readonly string[]) => keys.map((key) => ({ key, text: text(key) }));
const base = { explanation: text('Sest nii on.'), points: 2 };
const option = (key: string, correct: boolean) => ({ key, text: text(key), correct });
const exactly = { kind: 'absolute', by: 0 } as const;

const questions: readonly ModuleQuestion[] = [
  { ...base, stem: text('Üks'), kind: 'single-choice', options: [option('a', false), option('b', true)] },
  { ...base, stem: text('Mitu'), kind: 'multiple-choice', options: [option('a', true), option('b', true), option('c', false)] },
  { ...base, stem: text('Õige?'), kind: 'true-false', answer: false },
  { ...base, stem: text('Sobitage'), kind: 'matching', prompts: keyed('p', 'q'), choices: keyed('x', 'y', 'z'), pairs: [{ prompt: 'p', choice: 'y' }, { prompt: 'q', choice: 'x' }] },
  { ...base, stem: text('Järjestage'), kind: 'ordering', elements: keyed('a', 'b', 'c'), scoring: 'positions' },
  {
    ...base,
    stem: text('Täitke'),
    kind: 'gap',
    text: text('{{t}} {{n}} {{c}} {{d}}'),
    choices: keyed('one', 'two'),
    gaps: [
      { key: 't', input: 'typed', wildcards: true, answers: [{ texts: ['vali*'], share: 1 }] },
      { key: 'n', input: 'number', answers: [{ value: 101, tolerance: exactly, share: 1 }] },
      { key: 'c', input: 'chosen', options: [option('a', false), option('b', true)] },
      { key: 'd', input: 'dragged', accepts: [{ choice: 'two', share: 1 }] },
    ],
  },
  { ...base, stem: text('Kirjutage'), kind: 'short-text', answers: [{ texts: ['vald'], share: 0.5 }, { texts: ['volikogu'], share: 1 }] },
  { ...base, stem: text('Arvutage'), kind: 'numeric', answers: [{ value: 1.5, tolerance: exactly, share: 1 }], units: [{ unit: 'km', factor: 1 }], unitPenalty: 0.5 },
  {
    ...base,
    stem: text('Otsustage'),
    kind: 'case',
    scenes: [
      { key: 's', text: text('s'), choices: [{ ...option('a', true), next: 't', share: 0.5 }, { ...option('b', true), next: null, share: 0.6 }].map(({ correct: _right, ...choice }) => choice) },
      { key: 't', text: text('t'), choices: [{ key: 'c', text: text('c'), next: null, share: 0.5 }, { key: 'd', text: text('d'), next: null, share: 0 }] },
    ],
  },
];

const sample = sampleModule('sample');
const [first] = sample.items;
const itemOf = (content: unknown, key: string) => ({ ...first, key, content }) as ItemDefinition;
const asking = (...contents: readonly unknown[]): ModuleDefinition => ({ ...sample, items: [...sample.items, ...contents.map((content, index) => itemOf(content, `more-${index}`))] });

describe('the questions that a module can ask', () => {
  it('are of every kind that is scored when it is answered', () => expect(checkModule(asking(...questions))).toEqual([]));

  it.each(questions)('earn all points by their right answer: $kind', (content) => {
    expect(gradeItem(content, rightResponse(content)).score).toBe(2);
  });

  it.each([
    ['one that a person has to grade', { ...base, stem: text('Essee'), kind: 'extended-text' }, 'is of the kind "extended-text", which modules do not have'],
    ['a scale', { ...base, points: 0, stem: text('Skaala'), kind: 'scale', look: 'likert', statements: keyed('a'), steps: [] }, 'is of the kind "scale", which modules do not have'],
    ['a picture', { ...questions[2], media: [{ key: 'm', mediaType: 'image/png', sha256: '0'.repeat(64), alt: text('Pilt') }] }, 'has media'],
    ['a prompt without a right choice', { ...questions[3], pairs: [{ prompt: 'p', choice: 'x' }] }, 'without a right choice'],
    ['a gap that no text has', { ...questions[5], text: text('{{t}} {{n}} {{c}}') }, 'a gap that is missing in its text'],
    ['scenes in a circle', { ...questions[8], scenes: [{ key: 's', text: text('s'), choices: [{ key: 'a', text: text('a'), next: 's', share: 1 }, { key: 'b', text: text('b'), next: null, share: 0 }] }] }, 'leads back'],
  ])('are not %s', (_what, content, sentence) => {
    expect(checkModule(asking(content)).map((fault) => fault.sentence).join('\n')).toContain(sentence);
  });
});
