import type { Localized } from '#kernel';
import type { ItemContent, ItemKind, ItemResponse } from '../item/index.js';

export const inAll = (text: string): Localized => ({ et: text, ru: text, en: text });
const base = { stem: inAll('?'), explanation: inAll('!'), points: 2 };
const keyed = (...keys: string[]) => keys.map((key) => ({ key, text: inAll(`text of ${key}`) }));
const options = (right: string, ...keys: string[]) => keyed(...keys).map((option) => ({ ...option, correct: right.includes(option.key) }));
const picture = { key: 'map', mediaType: 'image/png', sha256: 'ab'.repeat(32), alt: inAll('A map'), width: 200, height: 100 };
const exactly = (value: number) => ({ value, tolerance: { kind: 'absolute', by: 0 } as const, share: 1 });

/** One good item of each kind. */
export const samples = {
  'single-choice': { ...base, kind: 'single-choice', options: options('b', 'a', 'b', 'c') },
  'multiple-choice': { ...base, kind: 'multiple-choice', options: options('ab', 'a', 'b', 'c', 'd') },
  'true-false': { ...base, kind: 'true-false', answer: true },
  matching: {
    ...base,
    kind: 'matching',
    prompts: keyed('p', 'q'),
    choices: keyed('x', 'y', 'z'),
    pairs: [
      { prompt: 'p', choice: 'x' },
      { prompt: 'q', choice: 'y' },
    ],
  },
  ordering: { ...base, kind: 'ordering', elements: keyed('a', 'b', 'c', 'd'), scoring: 'positions' },
  gap: {
    ...base,
    kind: 'gap',
    text: inAll('{{t}} {{n}} {{c}} {{d}}'),
    gaps: [
      { key: 't', input: 'typed', weight: 2, answers: [{ texts: ['ёлка', 'kuusk', 'fir'], share: 1 }] },
      { key: 'n', input: 'number', answers: [exactly(1.5)] },
      { key: 'c', input: 'chosen', options: options('a', 'a', 'b') },
      { key: 'd', input: 'dragged', accepts: [{ choice: 'x', share: 1 }] },
    ],
    choices: keyed('x', 'y'),
  },
  'short-text': {
    ...base,
    kind: 'short-text',
    answers: [
      { texts: ['Riigikogu', 'Рийгикогу'], share: 1 },
      { texts: ['parlament'], share: 0.5 },
    ],
  },
  numeric: { ...base, kind: 'numeric', answers: [exactly(1234.5)], units: [{ unit: 'km', factor: 1 }, { unit: 'm', factor: 0.001 }], unitPenalty: 0.25 },
  'extended-text': {
    ...base,
    kind: 'extended-text',
    rubric: { criteria: ['clear', 'sourced'].map((key) => ({ key, title: inAll(key), levels: keyed('no', 'yes').map((level, points) => ({ ...level, points })) })) },
  },
  file: { ...base, kind: 'file', accept: [], maxFiles: 2, maxBytes: 1_000_000 },
  case: {
    ...base,
    kind: 'case',
    scenes: [
      { key: 's', text: inAll('s'), choices: [{ ...choice('a'), next: 't', share: 0.5 }, { ...choice('b'), next: null, share: -0.5 }] },
      { key: 't', text: inAll('t'), choices: [{ ...choice('c'), next: null, share: 0.5 }, { ...choice('d'), next: null, share: 0 }] },
    ],
  },
  scale: { ...base, kind: 'scale', points: 0, statements: keyed('one', 'two'), steps: [1, 2, 3].map((value) => ({ value, text: inAll(`${value}`) })), look: 'likert' },
  association: { ...base, kind: 'association', elements: keyed('a', 'b', 'c', 'd'), pairs: [{ between: ['a', 'b'] }, { between: ['c', 'd'] }], maxPairs: 2 },
  hotspot: {
    ...base,
    kind: 'hotspot',
    picture,
    areas: ['a', 'b', 'c'].map((key, i) => ({ key, shape: 'rect', coords: [i * 50, 0, i * 50 + 40, 40], label: inAll(key), correct: key !== 'c' })),
    maxChoices: 0,
  },
  point: {
    ...base,
    kind: 'point',
    picture,
    areas: [
      { key: 'a', shape: 'circle', coords: [50, 50, 10], share: 0.5 },
      { key: 'b', shape: 'poly', coords: [100, 0, 150, 0, 150, 50], share: 0.5 },
    ],
    maxPoints: 2,
  },
  slider: { ...base, kind: 'slider', min: 0, max: 10, step: 1, answers: [{ value: 7, tolerance: { kind: 'absolute', by: 1 }, share: 1 }] },
} as const satisfies { [K in ItemKind]: Extract<ItemContent, { kind: K }> };

function choice(key: string) {
  return { key, text: inAll(key) };
}

/** What earns each sample all its points; nothing where a person grades or none are to be had. */
export const rightAnswers: Partial<Record<ItemKind, ItemResponse>> = {
  'single-choice': { chosen: ['b'] },
  'multiple-choice': { chosen: ['b', 'a'] },
  'true-false': { chosen: ['true'] },
  matching: { pairs: [['q', 'y'], ['p', 'x']] },
  ordering: { chosen: ['a', 'b', 'c', 'd'] },
  gap: { gaps: { t: ' Елка ', n: '1,5', c: 'a', d: 'x' } },
  'short-text': { text: '«riigikogu»'.slice(1, -1) },
  numeric: { text: '1 234,5 km' },
  case: { chosen: ['a', 'c'] },
  association: { pairs: [['d', 'c'], ['a', 'b']] },
  hotspot: { chosen: ['a', 'b'] },
  point: { points: [[140, 10], [50, 60]] },
  slider: { values: { value: 8 } },
};

export const allSamples: readonly ItemContent[] = Object.values(samples);
