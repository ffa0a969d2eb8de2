import type { ChoiceItem, ItemOption, ChosenResponse } from './item/index.js';

/** What a response earned, and how that came about. */
export interface Grade {
  readonly score: number;
  readonly max: number;
  readonly trace: readonly GradeStep[];
}

export interface GradeStep {
  readonly option: string;
  readonly chosen: boolean;
  readonly correct: boolean;
  /** Share of the item's points that this option brought, −1 to 1. */
  readonly share: number;
}

/**
 * Grades one response to one item version. Pure: the same response gives the same grade for ever.
 * No response earns nothing. A multiple choice earns the share of right choices less that of wrong ones, never below 0.
 */
export function gradeItem(item: ChoiceItem, response: ChosenResponse | null): Grade {
  const chosen = new Set(response?.chosen ?? []);
  const trace = item.options.map((option) => step(item, option, chosen));
  const share = trace.reduce((sum, { share: part }) => sum + part, 0);
  return { score: item.points * Math.min(1, Math.max(0, share)), max: item.points, trace };
}

function step(item: ChoiceItem, option: ItemOption, chosen: ReadonlySet<string>): GradeStep {
  const picked = chosen.has(option.key);
  return { option: option.key, chosen: picked, correct: option.correct, share: picked ? worth(item, option) : 0 };
}

function worth(item: ChoiceItem, option: ItemOption): number {
  if (item.kind === 'single-choice') return option.correct ? 1 : 0;
  const right = item.options.filter((other) => other.correct).length;
  return (option.correct ? 1 : -1) / right;
}

/** Why a response cannot be accepted as an answer to the item, or null when it can. */
export function responseFault(item: ChoiceItem, response: ChosenResponse): 'unknown-option' | 'too-many' | 'repeated' | null {
  const keys = new Set(item.options.map((option) => option.key));
  if (response.chosen.some((key) => !keys.has(key))) return 'unknown-option';
  if (new Set(response.chosen).size !== response.chosen.length) return 'repeated';
  return item.kind === 'single-choice' && response.chosen.length > 1 ? 'too-many' : null;
}
