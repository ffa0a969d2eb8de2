import type { ItemContent, ItemKind, ItemResponse } from '../item/index.js';
import { casePath } from './case-path.js';
import { pairName } from './pairs.js';
import { chosenOf, maxParts, partOf } from './read-response.js';

/** Why a response cannot be kept as an answer to an item. */
export type ResponseFault = 'shape' | 'unknown-option' | 'too-many' | 'repeated' | 'too-long' | 'out-of-range';

/** The most letters of an answer: what is typed into a line, and what is written at length. */
export const longestLine = 1_000;
export const longestText = 100_000;

const partByKind = {
  'single-choice': 'chosen',
  'multiple-choice': 'chosen',
  'true-false': 'chosen',
  matching: 'pairs',
  ordering: 'chosen',
  gap: 'gaps',
  'short-text': 'text',
  numeric: 'text',
  'extended-text': 'text',
  file: 'files',
  case: 'chosen',
  scale: 'values',
  association: 'pairs',
  hotspot: 'chosen',
  point: 'points',
  slider: 'values',
} as const satisfies Record<ItemKind, string>;

/** What is wrong with a response, whatever its shape; null when it can be kept. An incomplete or empty one can. */
export function responseFault(item: ItemContent, response: ItemResponse): ResponseFault | null {
  const part = partByKind[item.kind];
  const given = partOf(response, part);
  if (given === undefined || hasStrangePart(response, part)) return 'shape';
  switch (part) {
    case 'chosen':
      return isListOf(given, isText) ? chosenFault(item, given) : 'shape';
    case 'pairs':
      return isListOf(given, isPair) ? pairsFault(item, given) : 'shape';
    case 'gaps':
      return isRecordOf(given, isText) ? gapsFault(item, given) : 'shape';
    case 'text':
      return isText(given) ? textFault(item, given) : 'shape';
    case 'files':
      return isListOf(given, isText) ? filesFault(item, given) : 'shape';
    case 'values':
      return isRecordOf(given, isValue) ? valuesFault(item, given) : 'shape';
    case 'points':
      return isListOf(given, isPoint) ? pointsFault(item, given) : 'shape';
  }
}

function hasStrangePart(response: unknown, part: string): boolean {
  const certainty = partOf(response, 'certainty');
  if (certainty !== undefined && certainty !== 1 && certainty !== 2 && certainty !== 3) return true;
  return Object.keys(response as object).some((name) => name !== part && name !== 'certainty');
}

function chosenFault(item: ItemContent, chosen: readonly string[]): ResponseFault | null {
  if (item.kind === 'case') return casePath(item, chosenOf({ chosen })).length === chosen.length ? null : 'unknown-option';
  const { keys, most } = choicesOf(item);
  return listFault(chosen, new Set(keys), most);
}

function listFault(given: readonly string[], known: ReadonlySet<string>, most: number): ResponseFault | null {
  if (given.some((key) => !known.has(key))) return 'unknown-option';
  if (new Set(given).size !== given.length) return 'repeated';
  return given.length > most ? 'too-many' : null;
}

function choicesOf(item: ItemContent): { readonly keys: readonly string[]; readonly most: number } {
  switch (item.kind) {
    case 'single-choice':
      return { keys: keysOf(item.options), most: 1 };
    case 'multiple-choice':
      return { keys: keysOf(item.options), most: limit(item.maxChoices) };
    case 'true-false':
      return { keys: ['true', 'false'], most: 1 };
    case 'ordering':
      return { keys: keysOf(item.elements), most: Infinity };
    case 'hotspot':
      return { keys: keysOf(item.areas), most: limit(item.maxChoices) };
    default:
      return { keys: [], most: 0 };
  }
}

function pairsFault(item: ItemContent, pairs: readonly (readonly [string, string])[]): ResponseFault | null {
  if (item.kind === 'matching') {
    const [prompts, choices] = [new Set(keysOf(item.prompts)), new Set(keysOf(item.choices))];
    if (pairs.some(([prompt, choice]) => !prompts.has(prompt) || !choices.has(choice))) return 'unknown-option';
    return new Set(pairs.map(([prompt]) => prompt)).size === pairs.length ? null : 'repeated';
  }
  if (item.kind !== 'association') return 'shape';
  const known = new Set(keysOf(item.elements));
  if (pairs.flat().some((key) => !known.has(key))) return 'unknown-option';
  if (new Set(pairs.map(pairName)).size !== pairs.length) return 'repeated';
  const used = (key: string) => pairs.flat().filter((other) => other === key).length;
  return pairs.length > limit(item.maxPairs) || item.elements.some(({ key, uses = 1 }) => used(key) > limit(uses)) ? 'too-many' : null;
}

function gapsFault(item: ItemContent, gaps: Readonly<Record<string, string>>): ResponseFault | null {
  if (item.kind !== 'gap') return 'shape';
  const used = new Map<string, number>();
  for (const [key, given] of Object.entries(gaps)) {
    const gap = item.gaps.find((other) => other.key === key);
    if (gap === undefined) return 'unknown-option';
    if (given.length > longestLine) return 'too-long';
    if (given === '' || gap.input === 'typed' || gap.input === 'number') continue;
    const choices: readonly { readonly key: string }[] = gap.input === 'chosen' ? gap.options : (item.choices ?? []);
    if (!choices.some((choice) => choice.key === given)) return 'unknown-option';
    if (gap.input === 'dragged') used.set(given, (used.get(given) ?? 0) + 1);
  }
  return (item.choices ?? []).some(({ key, uses = 1 }) => (used.get(key) ?? 0) > limit(uses)) ? 'too-many' : null;
}

function textFault({ kind }: ItemContent, text: string): ResponseFault | null {
  return text.length > (kind === 'extended-text' ? longestText : longestLine) ? 'too-long' : null;
}

function filesFault(item: ItemContent, files: readonly string[]): ResponseFault | null {
  if (files.some((id) => id === '' || id.length > longestLine)) return 'too-long';
  return listFault(files, new Set(files), item.kind === 'file' ? item.maxFiles : 0);
}

function valuesFault(item: ItemContent, values: Readonly<Record<string, number | string>>): ResponseFault | null {
  for (const [key, value] of Object.entries(values)) {
    if (item.kind === 'slider') {
      if (key !== 'value') return 'unknown-option';
      if (typeof value !== 'number' || value < item.min || value > item.max) return 'out-of-range';
    }
    if (item.kind === 'scale') {
      if (!item.statements.some((statement) => statement.key === key)) return 'unknown-option';
      if (value === 'not-applicable' ? item.notApplicable !== true : typeof value === 'number' && !item.steps.some((step) => step.value === value)) return 'out-of-range';
    }
  }
  return null;
}

function pointsFault(item: ItemContent, points: readonly (readonly [number, number])[]): ResponseFault | null {
  if (item.kind !== 'point') return 'shape';
  const { width, height } = item.picture;
  if (points.some(([x, y]) => x < 0 || y < 0 || x > width || y > height)) return 'out-of-range';
  return points.length > limit(item.maxPoints) ? 'too-many' : null;
}

/** 0 and nothing set no limit. */
function limit(most: number | undefined): number {
  return most === undefined || most === 0 ? Infinity : most;
}

function keysOf(parts: readonly { readonly key: string }[]): string[] {
  return parts.map(({ key }) => key);
}

const isText = (value: unknown) => typeof value === 'string';
const isPair = (value: unknown): value is readonly [string, string] => Array.isArray(value) && value.length === 2 && value.every(isText);
const isPoint = (value: unknown): value is readonly [number, number] => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
const isValue = (value: unknown): value is number | string => Number.isFinite(value) || value === 'not-applicable' || value === 'undisclosed';

function isListOf<T>(value: unknown, isPart: (part: unknown) => part is T): value is readonly T[] {
  return Array.isArray(value) && value.length <= maxParts && value.every(isPart);
}

function isRecordOf<T>(value: unknown, isPart: (part: unknown) => part is T): value is Readonly<Record<string, T>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const parts = Object.values(value);
  return parts.length <= maxParts && parts.every(isPart);
}
