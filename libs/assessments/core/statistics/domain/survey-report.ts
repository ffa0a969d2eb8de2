import type { Localized } from '#kernel';
import { isAnswered, type ItemContent, type ItemResponse, type ScaleItem } from '#assessments/engine';
import type { AnsweredTest } from './answered-attempt.js';

/** How many gave one answer of those that could be given. */
export interface AnswerCount {
  readonly key: string;
  readonly text: Localized;
  readonly n: number;
}

/** One thing asked: a statement of a scale, or a question to choose from. */
export interface AskedPart {
  /** Null where the question itself is what is asked. */
  readonly text: Localized | null;
  readonly counts: readonly AnswerCount[];
  /** Of those who gave a step of the scale; null for what has no steps, and without anybody. */
  readonly mean: number | null;
  readonly notApplicable: number;
  readonly undisclosed: number;
}

/** What was said to a question that is asked and not scored. */
export interface AskedQuestion {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly stem: Localized;
  readonly answered: number;
  readonly parts: readonly AskedPart[];
  /** What was written, in the order of the alphabet: so nothing tells who wrote first. */
  readonly texts: readonly string[];
}

/** What people said to the questions of a form that earn no points. */
export function surveyReport({ questions, attempts }: AnsweredTest): AskedQuestion[] {
  return questions.flatMap(({ id, content }, index) => {
    if (content.points > 0) return [];
    const values = attempts.flatMap(({ answers }) => answers.filter(({ questionId, value }) => questionId === id && isAnswered(content, value)).map(({ value }) => value));
    return [{ id, position: index + 1, kind: content.kind, stem: content.stem, answered: values.length, parts: partsOf(content, values), texts: textsOf(values) }];
  });
}

type Given = ItemResponse | null;

function partsOf(content: ItemContent, values: readonly Given[]): AskedPart[] {
  switch (content.kind) {
    case 'scale':
      return content.statements.map(({ key, text }) => statement(content, key, Object.values(text).some((one) => one !== '') ? text : null, values));
    case 'single-choice':
    case 'multiple-choice':
      return [chosenFrom(content.options, values)];
    case 'true-false':
      return [chosenFrom(trueAndFalse, values)];
    default:
      return [];
  }
}

const trueAndFalse = [
  { key: 'true', text: { et: 'Õige', ru: 'Верно', en: 'True' } },
  { key: 'false', text: { et: 'Vale', ru: 'Неверно', en: 'False' } },
];

function statement({ steps }: ScaleItem, key: string, text: Localized | null, values: readonly Given[]): AskedPart {
  const given = values.flatMap((value) => (value !== null && 'values' in value && Object.hasOwn(value.values, key) ? [value.values[key]] : []));
  const known = new Set(steps.map(({ value }) => value));
  const numbers = given.filter((value) => typeof value === 'number' && known.has(value)) as number[];
  return {
    text,
    counts: steps.map((step) => ({ key: String(step.value), text: step.text, n: numbers.filter((value) => value === step.value).length })),
    mean: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    notApplicable: given.filter((value) => value === 'not-applicable').length,
    undisclosed: given.filter((value) => value === 'undisclosed').length,
  };
}

function chosenFrom(options: readonly { readonly key: string; readonly text: Localized }[], values: readonly Given[]): AskedPart {
  const chosen = values.flatMap((value) => (value !== null && 'chosen' in value ? [new Set(value.chosen)] : []));
  return { text: null, counts: options.map(({ key, text }) => ({ key, text, n: chosen.filter((keys) => keys.has(key)).length })), mean: null, notApplicable: 0, undisclosed: 0 };
}

function textsOf(values: readonly Given[]): string[] {
  return values.flatMap((value) => (value !== null && 'text' in value ? [value.text.trim()] : [])).sort((a, b) => a.localeCompare(b));
}
