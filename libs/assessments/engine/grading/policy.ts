/** How a test grades. Left out, each response is graded once, after the end, and earns nothing below 0. */
export interface GradingPolicy {
  /**
   * `deferred` grades when the test is submitted and `immediate` after each question, both by the same rules;
   * `interactive` lets one try again after a hint, each time for less; `manual` leaves every answer to a person.
   */
  readonly mode?: 'deferred' | 'immediate' | 'interactive' | 'manual';
  /** The least share of an item's points that wrong choices can lead to: 0 unless given, −1 for full negative marking. */
  readonly floor?: number;
  /** Share of the points that each try after the first costs in `interactive`; a third unless given. */
  readonly penalty?: number;
  /** Certainty-based marking: the mark depends on how sure the person said to be. */
  readonly certainty?: boolean;
}

const third = 1 / 3;

/** Tries that a question allows in `interactive`: one more than it has hints. */
export function triesAllowed(item: { readonly hints?: readonly unknown[] }): number {
  return 1 + (item.hints?.length ?? 0);
}

/**
 * A share after the tries it took. Each try after the first takes the penalty off what is earned, never below 0, as
 * Moodle's "interactive with multiple tries" does (qbehaviour_interactive, `adjust_fraction`).
 */
export function afterTries(share: number, policy: GradingPolicy, tries: number): number {
  if (policy.mode !== 'interactive' || share <= 0 || !(tries > 1)) return share;
  const penalty = within(policy.penalty ?? third, 0, 1);
  return Math.max(0, share - penalty * (Math.floor(Math.min(tries, 1e6)) - 1));
}

export function floored(share: number, policy: GradingPolicy): number {
  return Math.max(within(policy.floor ?? 0, -1, 0), share);
}

export type Certainty = 1 | 2 | 3;

/** What the surest right answer earns in certainty-based marking, in points of the item. */
export const certaintyMaximum = 3;

const forRight = { 1: 1, 2: 2, 3: 3 } as const;
const forWrong = { 1: 0, 2: -2, 3: -6 } as const;

/**
 * The mark, in points of the item, of a share under certainty-based marking: right 1, 2, 3 and wrong 0, −2, −6 for low,
 * middle and high certainty; a part of the mark for a part of the answer; low where nothing was said.
 *
 * Source: A. R. Gardner-Medwin, "Confidence-based marking: towards deeper learning and better exams" (2006), as Moodle
 * documents it under "Using certainty-based marking" (docs.moodle.org/en/Using_certainty-based_marking).
 */
export function certaintyMark(share: number, certainty: Certainty): number {
  return share > 0 ? forRight[certainty] * share : forWrong[certainty];
}

export function within(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
