import type { ItemResponse, KeyedText } from '../item/index.js';
import type { PresentedByKind, PresentedGap, PresentedItem } from '../presenting/index.js';

/** Why what was typed is no answer; the words are the screen's. */
export type TypedFault = 'no-such-number' | 'one-only' | 'too-many' | 'twice' | 'not-all' | 'not-on-paper';

export type TypedAnswer = { readonly value: ItemResponse | null } | { readonly fault: TypedFault };

/**
 * Reads an answer as it is copied from a sheet: the printed numbers of what was chosen. Up to nine things are typed as digits in a
 * row (`134`), more of them with spaces or commas between. Matching, ordering and scales take one number for each line, 0 for a
 * line left empty. Gaps are parted by a semicolon. Nothing typed is no answer.
 */
export function readTyped(item: PresentedItem, typed: string): TypedAnswer {
  const text = typed.trim();
  if (text === '') return { value: null };
  switch (item.kind) {
    case 'single-choice':
      return chosen(item.options, text, 1);
    case 'multiple-choice':
      return chosen(item.options, text, item.maxChoices === 0 ? item.options.length : item.maxChoices);
    case 'true-false':
      return chosen(trueFalse, text, 1);
    case 'matching':
      return matched(item, text);
    case 'ordering':
      return ordered(item, text);
    case 'gap':
      return filled(item, text);
    case 'scale':
      return rated(item, text);
    case 'short-text':
    case 'numeric':
    case 'extended-text':
      return { value: { text } };
    default:
      return { fault: 'not-on-paper' };
  }
}

/** The same the other way round: what would be typed to give this answer. */
export function writeTyped(item: PresentedItem, value: ItemResponse | null): string {
  if (value === null) return '';
  if ('text' in value) return value.text;
  if ('chosen' in value) return numbersOf(item.kind === 'ordering' ? item.elements : optionsOf(item), value.chosen);
  if ('pairs' in value && item.kind === 'matching') {
    const by = new Map(value.pairs);
    return joined(item.prompts.map(({ key }) => placeOf(item.choices, by.get(key))), item.choices.length);
  }
  if ('gaps' in value && item.kind === 'gap') return item.gaps.map((gap) => writtenGap(item, gap, value.gaps[gap.key])).join('; ').replace(/(; )+$/, '');
  if ('values' in value && item.kind === 'scale') {
    const steps = item.steps.map(({ value: step }) => step);
    return joined(statementsOf(item).map(({ key }) => steps.indexOf(Number(value.values[key])) + 1), steps.length);
  }
  return '';
}

/** As printed: 1 stands for "true". */
const trueFalse = [{ key: 'true' }, { key: 'false' }] as const;

type Keyed = Pick<KeyedText, 'key'>;

function optionsOf(item: PresentedItem): readonly Keyed[] {
  if (item.kind === 'true-false') return trueFalse;
  return item.kind === 'single-choice' || item.kind === 'multiple-choice' ? item.options : [];
}

/** One number a digit where nine are enough, else parted. Undefined when something else was typed. */
function numbers(text: string, things: number): number[] | undefined {
  const parts = things <= 9 && /^[\d\s,]+$/.test(text) ? [...text.replace(/[\s,]/g, '')] : text.split(/[\s,]+/);
  return parts.every((part) => /^\d+$/.test(part)) ? parts.map(Number) : undefined;
}

function chosen(options: readonly Keyed[], text: string, most: number): TypedAnswer {
  const places = numbers(text, options.length);
  if (places === undefined || places.some((place) => place < 1 || place > options.length)) return { fault: 'no-such-number' };
  if (places.length === 0) return { value: null };
  if (new Set(places).size !== places.length) return { fault: 'twice' };
  if (places.length > most) return { fault: most === 1 ? 'one-only' : 'too-many' };
  return { value: { chosen: places.map((place) => options[place - 1]?.key ?? '') } };
}

/** One number for each line, 0 for an empty one; short of lines is an error, because then it is not known which are missing. */
function lines(text: string, count: number, things: number): number[] | TypedFault {
  const places = numbers(text, things);
  if (places === undefined || places.some((place) => place > things)) return 'no-such-number';
  if (places.length !== count) return places.length < count ? 'not-all' : 'too-many';
  return places;
}

function matched({ prompts, choices }: PresentedByKind['matching'], text: string): TypedAnswer {
  const places = lines(text, prompts.length, choices.length);
  if (typeof places === 'string') return { fault: places };
  const pairs = prompts.flatMap(({ key }, line): [string, string][] => {
    const choice = choices[(places[line] ?? 0) - 1];
    return choice === undefined ? [] : [[key, choice.key]];
  });
  return { value: pairs.length === 0 ? null : { pairs } };
}

function ordered({ elements }: PresentedByKind['ordering'], text: string): TypedAnswer {
  const answer = chosen(elements, text, elements.length);
  if ('fault' in answer || answer.value === null || !('chosen' in answer.value)) return answer;
  return answer.value.chosen.length < elements.length ? { fault: 'not-all' } : answer;
}

function statementsOf({ statements }: PresentedByKind['scale']): readonly Keyed[] {
  return statements;
}

function rated(item: PresentedByKind['scale'], text: string): TypedAnswer {
  const places = lines(text, item.statements.length, item.steps.length);
  if (typeof places === 'string') return { fault: places };
  const values = Object.fromEntries(
    item.statements.flatMap(({ key }, line): [string, number][] => {
      const step = item.steps[(places[line] ?? 0) - 1];
      return step === undefined ? [] : [[key, step.value]];
    }),
  );
  return { value: Object.keys(values).length === 0 ? null : { values } };
}

function filled(item: PresentedByKind['gap'], text: string): TypedAnswer {
  const parts = text.split(';').map((part) => part.trim());
  if (parts.length > item.gaps.length) return { fault: 'too-many' };
  const gaps: Record<string, string> = {};
  for (const [place, part] of parts.entries()) {
    const gap = item.gaps[place];
    if (gap === undefined || part === '' || part === '0') continue;
    const options = gap.input === 'chosen' ? gap.options : gap.input === 'dragged' ? item.choices : undefined;
    const key = options === undefined ? part : options[Number(part) - 1]?.key;
    if (key === undefined) return { fault: 'no-such-number' };
    gaps[gap.key] = key;
  }
  return { value: Object.keys(gaps).length === 0 ? null : { gaps } };
}

function writtenGap(item: PresentedByKind['gap'], gap: PresentedGap, value: string | undefined): string {
  if (value === undefined) return '';
  const options = gap.input === 'chosen' ? gap.options : gap.input === 'dragged' ? item.choices : undefined;
  return options === undefined ? value : String(placeOf(options, value));
}

function placeOf(options: readonly Keyed[], key: string | undefined): number {
  return options.findIndex((option) => option.key === key) + 1;
}

function numbersOf(options: readonly Keyed[], keys: readonly string[]): string {
  return joined(keys.map((key) => placeOf(options, key)), options.length);
}

function joined(places: readonly number[], things: number): string {
  return places.join(things <= 9 ? '' : ' ');
}
