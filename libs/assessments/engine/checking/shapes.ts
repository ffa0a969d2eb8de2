import type { ItemKind } from '../item/index.js';
import { boolean, key, line, list, localized, localizedOrEmpty, matching, number, oneOf, record, share, whole, type Check } from './checks.js';

const sha256 = matching(/^[0-9a-f]{64}$/);
const mediaType = matching(/^[a-z]+\/[\w.+-]{1,80}$/);
const mediaParts = { key, mediaType, sha256, alt: localizedOrEmpty };
const media = record(mediaParts);
const picture = record({ ...mediaParts, width: number(1, 20_000), height: number(1, 20_000) });

const keyedParts = { key, text: localized };
const keyed = record(keyedParts);
const option = record({ ...keyedParts, correct: boolean }, { share, explanation: localizedOrEmpty });
const usable = record(keyedParts, { uses: whole(0, 200) });

const acceptedText = record({ texts: list(line, 1), share }, { explanation: localizedOrEmpty });
const tolerance = record({ kind: oneOf('absolute', 'relative'), by: number(0) });
const acceptedNumber = record({ value: number(), tolerance, share }, { explanation: localizedOrEmpty });
const unit = record({ unit: line, factor: number() });
const textMatching = { caseSensitive: boolean, wildcards: boolean };

const rubric = record({
  criteria: list(record({ key, title: localized, levels: list(record({ ...keyedParts, points: number(0) }), 2, 20) }), 1, 20),
});
const areaParts = { key, shape: oneOf('rect', 'circle', 'ellipse', 'poly', 'default'), coords: list(number(), 0, 400) };

const gaps: Readonly<Record<string, Check>> = {
  typed: record({ key, input: oneOf('typed'), answers: list(acceptedText, 1) }, { weight: number(0), ...textMatching }),
  number: record({ key, input: oneOf('number'), answers: list(acceptedNumber, 1) }, { weight: number(0), units: list(unit) }),
  chosen: record({ key, input: oneOf('chosen'), options: list(option, 2) }, { weight: number(0), shuffle: boolean }),
  dragged: record({ key, input: oneOf('dragged'), accepts: list(record({ choice: key, share }), 1) }, { weight: number(0) }),
};

const gap: Check = (value, pointer, say) => {
  const input = typeof value === 'object' && value !== null && 'input' in value ? String(value.input) : '';
  const check = Object.hasOwn(gaps, input) ? gaps[input] : undefined;
  if (check === undefined) say(`${pointer}/input`, 'shape');
  else check(value, pointer, say);
};

type Members = readonly [required: Readonly<Record<string, Check>>, optional?: Readonly<Record<string, Check>>];

const kinds: Readonly<Record<ItemKind, Members>> = {
  'single-choice': [{ options: list(option, 2) }, { shuffle: boolean }],
  'multiple-choice': [{ options: list(option, 2) }, { shuffle: boolean, scoring: oneOf('per-option', 'all-or-nothing'), maxChoices: whole(0, 200) }],
  'true-false': [{ answer: boolean }, { explanations: record({}, { true: localizedOrEmpty, false: localizedOrEmpty }) }],
  matching: [
    { prompts: list(keyed, 1), choices: list(keyed, 2), pairs: list(record({ prompt: key, choice: key }, { share }), 1, 2_000) },
    { scoring: oneOf('per-pair', 'all-or-nothing') },
  ],
  ordering: [{ elements: list(keyed, 2) }, { scoring: oneOf('exact', 'positions', 'neighbours') }],
  gap: [{ text: localized, gaps: list(gap, 1) }, { choices: list(usable) }],
  'short-text': [{ answers: list(acceptedText, 1) }, textMatching],
  numeric: [{ answers: list(acceptedNumber, 1) }, { units: list(unit), unitPenalty: number(0, 1) }],
  'extended-text': [{}, { rubric, minWords: whole(0, 20_000), maxWords: whole(1, 20_000), template: localizedOrEmpty }],
  file: [{ accept: list(mediaType, 0, 50), maxFiles: whole(1, 20), maxBytes: whole(1, 2 ** 31) }, { rubric }],
  case: [{ scenes: list(record({ ...keyedParts, choices: list(record({ ...keyedParts, next: (value, at, say) => (value === null ? undefined : key(value, at, say)), share }, { explanation: localizedOrEmpty }), 1, 20) }), 1, 100) }],
  scale: [
    {
      statements: list(record({ key, text: localizedOrEmpty }, { reversed: boolean }), 1),
      steps: list(record({ value: number(), text: localizedOrEmpty }), 2, 101),
      look: oneOf('likert', 'rating', 'differential'),
    },
    { notApplicable: boolean },
  ],
  association: [{ elements: list(usable, 2), pairs: list(record({ between: list(key, 2, 2) }, { share }), 1, 2_000) }, { maxPairs: whole(0, 2_000) }],
  hotspot: [{ picture, areas: list(record({ ...areaParts, label: localizedOrEmpty, correct: boolean }, { share }), 1), maxChoices: whole(0, 200) }],
  point: [{ picture, areas: list(record({ ...areaParts, share }), 1), maxPoints: whole(0, 200) }],
  slider: [{ min: number(), max: number(), step: number(), answers: list(acceptedNumber, 0) }],
};

const [base, more] = [
  { stem: localized, explanation: localizedOrEmpty, points: number(0, 1_000) },
  { media: list(media), hints: list(localized, 0, 10) },
];

/** The shape of each kind of item. */
export const shapes = Object.fromEntries(
  Object.entries(kinds).map(([kind, [required, optional = {}]]) => [kind, record({ kind: oneOf(kind), ...base, ...required }, { ...more, ...optional })]),
) as Readonly<Record<ItemKind, Check>>;
