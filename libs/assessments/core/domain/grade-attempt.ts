import { gradeItem, type Grade, type ItemResponse } from '#assessments/engine';
import type { Assessment } from './attempt.js';

export interface AttemptGrade {
  readonly score: number;
  readonly max: number;
  /** Null where nobody passes or fails. */
  readonly passed: boolean | null;
  /** The grades of what was answered, by item version. */
  readonly responses: ReadonlyMap<string, Grade>;
}

interface Answer {
  readonly itemVersionId: string;
  readonly value: ItemResponse | null;
}

/** Shares such as 3/5 have no exact binary form; a person at the pass mark has passed. */
const tolerance = 1e-9;

interface Gradable extends Pick<Assessment, 'form'> {
  readonly settings: Pick<Assessment['settings'], 'passMark'>;
}

/** Grades a whole attempt. A question without an answer earns nothing and counts in the maximum. */
export function gradeAttempt({ form, settings: { passMark } }: Gradable, answers: readonly Answer[]): AttemptGrade {
  const byItem = new Map(answers.map((answer) => [answer.itemVersionId, answer]));
  const responses = new Map<string, Grade>();
  let [score, max] = [0, 0];
  for (const { id, content } of form.items) {
    const answer = byItem.get(id);
    const grade = gradeItem(content, answer?.value != null && 'chosen' in answer.value ? answer.value : null);
    if (answer !== undefined) responses.set(id, grade);
    score += grade.score;
    max += grade.max;
  }
  return { score, max, passed: passMark === null ? null : score >= passMark * max - tolerance, responses };
}

/** A share of points as people read it: whole per cent. */
export function percent(share: number): number {
  return Math.round(100 * share);
}
