import type { GradeStep, InLanguage, ItemContent } from '#assessments/engine';
import type { Review } from './review.js';

/** `missed`: right, and not given. `none`: nothing to say about it. */
export type LineVerdict = 'right' | 'wrong' | 'missed' | 'none';

/** One decision of the grading in words: an option, a pair, a gap, a place in an order. */
export interface ReviewLine {
  /** What it is about: the option itself, the prompt, the element, or the number of a gap; empty where there is but one part. */
  readonly text: string;
  /** What was given for it, where that is not the option itself. */
  readonly given: string | null;
  readonly expected: string | null;
  readonly verdict: LineVerdict;
  readonly explanation: string | null;
}

type Item = InLanguage<ItemContent>;
type Keyed = { readonly key: string; readonly text: string; readonly explanation?: string };

/** The grading of one answer in words, as far as it may be shown; in the order in which the person saw the options. */
export function reviewLines(item: Item, trace: readonly GradeStep[], shown: Review, order: readonly string[]): ReviewLine[] {
  const words = wordsOf(item);
  return inOrder(trace, order).map((step, index) => line(item, step, shown, words, index));
}

function inOrder(trace: readonly GradeStep[], order: readonly string[]): GradeStep[] {
  const place = new Map(order.map((key, index) => [key, index]));
  return [...trace].sort((a, b) => (place.get(a.part) ?? Infinity) - (place.get(b.part) ?? Infinity) || 0);
}

function line(item: Item, step: GradeStep, shown: Review, words: Words, index: number): ReviewLine {
  const isChoice = typeof step.given === 'boolean';
  const given = shown.ownAnswers && !isChoice ? words.value(step.given, step.part) : null;
  const mine = isChoice ? step.given === true : step.given !== null;
  const expected = shown.rightAnswers && !isChoice && step.expected !== undefined ? words.value(step.expected, step.part) : null;
  return {
    text: words.part(step.part, index),
    given,
    expected: expected === given ? null : expected,
    verdict: item.kind === 'scale' || isBetween(item, step) ? 'none' : verdict(step, mine, isChoice, shown),
    explanation: shown.explanations && shown.ownAnswers ? words.explanation(step) : null,
  };
}

/** A level of a rubric that is neither the best nor worth nothing. */
function isBetween({ kind }: Item, { correct, share }: GradeStep): boolean {
  return (kind === 'extended-text' || kind === 'file') && !correct && share > 0;
}

function verdict({ correct, expected }: GradeStep, mine: boolean, isChoice: boolean, shown: Review): LineVerdict {
  if (mine) return !shown.ownAnswers || !shown.score ? 'none' : correct ? 'right' : 'wrong';
  if (isChoice) return shown.rightAnswers && expected === true ? 'missed' : 'none';
  return shown.score && !correct ? 'missed' : 'none';
}

interface Words {
  readonly part: (key: string, index: number) => string;
  readonly value: (value: GradeStep['given'], part: string) => string | null;
  readonly explanation: (step: GradeStep) => string | null;
}

function wordsOf(item: Item): Words {
  const parts = new Map(partsOf(item).map((part) => [part.key, part]));
  const values = new Map(valuesOf(item).map((value) => [value.key, value]));
  return {
    part: (key, index) => parts.get(key)?.text ?? (key === 'answer' ? '' : key.includes('–') ? pairText(key, values) : `${index + 1}`),
    value: (value, part) => (value === null ? null : ((values.get(`${part}/${String(value)}`) ?? values.get(String(value)))?.text ?? String(value))),
    explanation: ({ part, given, expected }) => {
      // Of an option that was left alone and is wrong there is nothing to explain.
      if (typeof given === 'boolean') return given || expected === true ? (parts.get(part)?.explanation ?? null) : null;
      return given === null ? null : (values.get(String(given))?.explanation ?? null);
    },
  };
}

function pairText(name: string, values: ReadonlyMap<string, Keyed>): string {
  return name.split('–').map((key) => values.get(key)?.text ?? key).join(' – ');
}

/** What the steps of the trace are named by. */
function partsOf(item: Item): readonly Keyed[] {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options;
    case 'matching':
      return item.prompts;
    case 'ordering':
      return item.elements;
    case 'case':
      return item.scenes;
    case 'scale':
      return item.statements;
    case 'hotspot':
      return item.areas.map(({ key, label }) => ({ key, text: label }));
    case 'extended-text':
    case 'file':
      return item.rubric?.criteria.map(({ key, title }) => ({ key, text: title })) ?? [];
    default:
      return [];
  }
}

/** What the given and the expected are named by. */
function valuesOf(item: Item): readonly Keyed[] {
  switch (item.kind) {
    case 'true-false':
      return ['true', 'false'].map((key) => ({ key, text: key, explanation: item.explanations?.[key as 'true' | 'false'] }) as Keyed);
    case 'matching':
      return item.choices;
    case 'ordering':
    case 'association':
      return item.elements;
    case 'case':
      return item.scenes.flatMap(({ choices }) => choices);
    case 'gap':
      return [...(item.choices ?? []), ...item.gaps.flatMap((gap) => (gap.input === 'chosen' ? gap.options : []))];
    case 'scale':
      return item.steps.map(({ value, text }) => ({ key: String(value), text: text === '' ? String(value) : text }));
    case 'extended-text':
    case 'file':
      // Levels of two criteria may have the same key.
      return item.rubric?.criteria.flatMap(({ key, levels }) => levels.map((level) => ({ key: `${key}/${level.key}`, text: level.text }))) ?? [];
    default:
      return [];
  }
}
