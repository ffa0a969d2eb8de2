import { gradeByPoints, gradeByRubric, type Grade, type ItemContent } from '#assessments/engine';

/** `queue`: the first grade of an answer that only a person can grade. */
export const gradeCauses = ['queue', 'appeal', 'regrade'] as const;
export type GradeCause = (typeof gradeCauses)[number];

/** A remark at a place of the answer's text: offsets in UTF-16 units, the end not included. */
export interface Note {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a grader decides: a level for each criterion of the rubric, or points. */
export interface Decision {
  readonly marks: Readonly<Record<string, string>> | null;
  readonly points: number | null;
  readonly comment: string | null;
  readonly notes: readonly Note[];
}

export type DecisionFault = 'marks-missing' | 'points-missing' | 'points-out-of-range' | 'note-outside';

/** The grade that a decision comes to, or why it is none. Where there is a rubric, it is what counts. */
export function gradeOf(content: ItemContent, { marks, points, comment, notes }: Decision, answered: string): Grade | DecisionFault {
  if (notes.some(({ from, to }) => from < 0 || to <= from || to > answered.length)) return 'note-outside';
  if ((content.kind === 'extended-text' || content.kind === 'file') && content.rubric !== undefined && points === null) {
    const grade = gradeByRubric(content, marks ?? {}, comment ?? undefined);
    return grade.score === null ? 'marks-missing' : grade;
  }
  if (points === null) return 'points-missing';
  return points < 0 || points > content.points ? 'points-out-of-range' : gradeByPoints(content, points, comment ?? undefined);
}
