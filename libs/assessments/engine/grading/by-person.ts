import type { ExtendedTextItem, FileItem, ItemContent } from '../item/index.js';
import { outcomeOf, type Grade, type GradeStep } from './grade.js';
import { within } from './policy.js';

/** A grade that a person gave. */
export interface PersonGrade extends Grade {
  readonly comment?: string;
}

/**
 * Grades by a rubric: `marks` names the level of each criterion. The levels' points are scaled so that the best level of
 * every criterion earns the item's points. While a criterion has no mark there is no score.
 */
export function gradeByRubric(item: ExtendedTextItem | FileItem, marks: Readonly<Record<string, string>>, comment?: string): PersonGrade {
  const criteria = item.rubric?.criteria ?? [];
  const most = criteria.reduce((sum, { levels }) => sum + highest(levels), 0);
  const trace = criteria.map(({ key, levels }): GradeStep => {
    const level = Object.hasOwn(marks, key) ? levels.find((other) => other.key === marks[key]) : undefined;
    const share = level === undefined || most <= 0 ? 0 : level.points / most;
    return { part: key, given: level?.key ?? null, correct: level !== undefined && level.points >= highest(levels), share };
  });
  const complete = trace.length > 0 && trace.every(({ given }) => given !== null);
  return graded(item, complete ? trace.reduce((sum, { share }) => sum + share, 0) : null, trace, comment);
}

/** Grades any answer by a number of points that a person decided on. */
export function gradeByPoints(item: ItemContent, points: number, comment?: string): PersonGrade {
  return graded(item, item.points > 0 ? within(points, 0, item.points) / item.points : 0, [], comment);
}

function graded({ points }: Pick<ItemContent, 'points'>, share: number | null, trace: readonly GradeStep[], comment: string | undefined): PersonGrade {
  const bounded = share === null ? null : within(Math.abs(share - 1) < 1e-9 ? 1 : share, 0, 1);
  return {
    score: bounded === null ? null : points * bounded,
    max: points,
    outcome: bounded === null ? 'ungraded' : outcomeOf(bounded),
    trace,
    ...(comment === undefined ? {} : { comment }),
  };
}

function highest(levels: readonly { readonly points: number }[]): number {
  return levels.reduce((most, { points }) => Math.max(most, points), 0);
}
