import type { ItemKind } from '#assessments/engine';

const certainty = { type: 'integer', enum: [1, 2, 3], description: 'How sure the person was, where the test asks it: low, middle, high' };
const strings = { type: 'array', items: { type: 'string' } };
const object = (name: string, schema: object) => ({ type: 'object', required: [name], properties: { [name]: schema, certainty } });
const pair = (items: object) => ({ type: 'array', items: { type: 'array', items, minItems: 2, maxItems: 2 } });

/** The shapes that an answer may have; which belongs to which kind of question, the engine checks. */
export const responseSchema = {
  oneOf: [
    object('chosen', strings),
    object('pairs', pair({ type: 'string' })),
    object('gaps', { type: 'object', additionalProperties: { type: 'string' } }),
    object('text', { type: 'string' }),
    object('values', { type: 'object', additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string', enum: ['not-applicable', 'undisclosed'] }] } }),
    object('points', pair({ type: 'number' })),
    object('files', strings),
  ],
};

export const itemKinds: readonly ItemKind[] = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'matching',
  'ordering',
  'gap',
  'short-text',
  'numeric',
  'extended-text',
  'file',
  'case',
  'scale',
  'association',
  'hotspot',
  'point',
  'slider',
];

/** Every question shows kind, stem, points and media; the engine's `PresentedItem` says what each kind shows besides. */
export const presentedItemSchema = { type: 'object' as const, additionalProperties: true, example: { kind: 'short-text', stem: 'Eesti pealinn?', points: 1, media: [] } };
