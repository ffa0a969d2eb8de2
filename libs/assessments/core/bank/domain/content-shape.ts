import type { FieldError } from '#kernel';
import type { ItemContent, ItemKind } from '#assessments/engine';
import { boolean, byField, listOf, nullOr, number, object, oneOf, textUpTo, type Shape } from './shape.js';

const longText = textUpTo(20_000);
const key = textUpTo(100);
const text = object({ et: longText, ru: longText, en: longText });
const share = number;
const keyed = { key, text };
const medium = { key, mediaType: textUpTo(100), sha256: textUpTo(64), alt: text };
const option = object({ ...keyed, correct: boolean }, { share, explanation: text });
const matching = { caseSensitive: boolean, wildcards: boolean };
const acceptedText = object({ texts: listOf(textUpTo(500)), share }, { explanation: text });
const acceptedNumber = object({ value: number, tolerance: object({ kind: oneOf('absolute', 'relative'), by: number }), share }, { explanation: text });
const units = listOf(object({ unit: textUpTo(50), factor: number }));
const area = { key, shape: oneOf('rect', 'circle', 'ellipse', 'poly', 'default'), coords: listOf(number, 1_000) };
const picture = object({ ...medium, width: number, height: number });
const level = object({ ...keyed, points: number });
const rubric = object({ criteria: listOf(object({ key, title: text, levels: listOf(level) })) });

const weight = { weight: number };
const gap = byField('input', {
  typed: object({ key, input: oneOf('typed'), answers: listOf(acceptedText) }, { ...weight, ...matching }),
  number: object({ key, input: oneOf('number'), answers: listOf(acceptedNumber) }, { ...weight, units }),
  chosen: object({ key, input: oneOf('chosen'), options: listOf(option) }, { ...weight, shuffle: boolean }),
  dragged: object({ key, input: oneOf('dragged'), accepts: listOf(object({ choice: key, share })) }, weight),
});

const scene = object({ ...keyed, choices: listOf(object({ ...keyed, next: nullOr(key), share }, { explanation: text })) });
const pair = object({ prompt: key, choice: key }, { share });

type Fields = readonly [required: Readonly<Record<string, Shape>>, optional?: Readonly<Record<string, Shape>>];

const kinds: Readonly<Record<ItemKind, Fields>> = {
  'single-choice': [{ options: listOf(option) }, { shuffle: boolean }],
  'multiple-choice': [{ options: listOf(option) }, { shuffle: boolean, scoring: oneOf('per-option', 'all-or-nothing'), maxChoices: number }],
  'true-false': [{ answer: boolean }, { explanations: object({}, { true: text, false: text }) }],
  matching: [{ prompts: listOf(object(keyed)), choices: listOf(object(keyed)), pairs: listOf(pair) }, { scoring: oneOf('per-pair', 'all-or-nothing') }],
  ordering: [{ elements: listOf(object(keyed)) }, { scoring: oneOf('exact', 'positions', 'neighbours') }],
  gap: [{ text, gaps: listOf(gap) }, { choices: listOf(object(keyed, { uses: number })) }],
  'short-text': [{ answers: listOf(acceptedText) }, matching],
  numeric: [{ answers: listOf(acceptedNumber) }, { units, unitPenalty: number }],
  'extended-text': [{}, { rubric, minWords: number, maxWords: number, template: text }],
  file: [{ accept: listOf(textUpTo(100)), maxFiles: number, maxBytes: number }, { rubric }],
  case: [{ scenes: listOf(scene) }],
  scale: [
    { statements: listOf(object(keyed, { reversed: boolean })), steps: listOf(object({ value: number, text })), look: oneOf('likert', 'rating', 'differential') },
    { notApplicable: boolean },
  ],
  association: [{ elements: listOf(object(keyed, { uses: number })), pairs: listOf(object({ between: listOf(key, 2) }, { share })) }, { maxPairs: number }],
  hotspot: [{ picture, areas: listOf(object({ ...area, label: text, correct: boolean }, { share })), maxChoices: number }],
  point: [{ picture, areas: listOf(object({ ...area, share: number })), maxPoints: number }],
  slider: [{ min: number, max: number, step: number, answers: listOf(acceptedNumber) }],
};

const base = { stem: text, explanation: text, points: number };
const extras = { media: listOf(object(medium)), hints: listOf(text, 10) };

const content = byField(
  'kind',
  Object.fromEntries(Object.entries(kinds).map(([kind, [required, optional]]) => [kind, object({ kind: oneOf(kind), ...base, ...required }, { ...extras, ...optional })])),
);

/** What keeps a JSON value from being a question at all; whether it can be asked is for `itemFaults` to say. */
export function shapeFaults(value: unknown, pointer: string): FieldError[] {
  return content(value, pointer).slice(0, 50);
}

export function hasContentShape(value: unknown): value is ItemContent {
  return shapeFaults(value, '').length === 0;
}
