import type { AcceptedNumber, NumberUnit } from '../item/index.js';
import { foldText } from './match-text.js';
import { readNumber } from './read-number.js';

export interface NumberMatch {
  readonly share: number;
  readonly answer: AcceptedNumber | null;
}

/** What a number is worth, as a person typed it: the first accepted one that it is near enough to, less the penalty of a bad unit. */
export function matchNumber(answers: readonly AcceptedNumber[], typed: string, units: readonly NumberUnit[], unitPenalty?: number): NumberMatch {
  const number = readNumber(typed);
  if (number === null) return { share: 0, answer: null };
  const unit = number.unit === '' ? null : (units.find((known) => sameUnit(known.unit, number.unit)) ?? null);
  const answer = nearest(answers, number.values, unit?.factor ?? 1);
  if (answer !== null && (unit !== null || units.length === 0 || unitPenalty === undefined)) return { share: answer.share, answer };
  const right = answer ?? (unitPenalty === undefined ? null : nearest(answers, number.values, 1));
  if (right === null) return { share: 0, answer: null };
  return { share: right.share > 0 ? Math.max(0, right.share - (unitPenalty ?? 0)) : right.share, answer: right };
}

/** An accepted number that any reading of what was typed is near enough to. */
function nearest(answers: readonly AcceptedNumber[], values: readonly number[], factor: number): AcceptedNumber | null {
  return answers.find((answer) => values.some((value) => isNear(answer, value * factor))) ?? null;
}

export function isNear({ value, tolerance: { kind, by } }: Pick<AcceptedNumber, 'value' | 'tolerance'>, given: number): boolean {
  if (!Number.isFinite(given)) return false;
  const allowed = Math.abs(kind === 'relative' ? by * value : by);
  const rounding = 1e-12 * Math.max(Math.abs(given), Math.abs(value));
  return Math.abs(given - value) <= allowed + rounding;
}

/** Case matters in units (mW, MW); width and white space do not, nor does the mark of the power in m² and m^2. */
function sameUnit(one: string, other: string): boolean {
  const plain = (unit: string) => foldText(unit, true).replace(/[\s^]/g, '');
  return plain(one) === plain(other);
}
