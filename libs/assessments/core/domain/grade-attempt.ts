import { gradeItem, type Grade, type ItemResponse } from '#assessments/engine';
import type { AssessmentSettings } from './assessment-settings.js';
import type { Form } from './attempt.js';
import { gradingPolicy } from './grading-policy.js';

export interface AttemptGrade {
  /** Null while an answer waits for a person to grade it. */
  readonly score: number | null;
  readonly max: number;
  /** Null where nobody passes or fails, and while there is no score. */
  readonly passed: boolean | null;
  /** The grades of what was answered, by item version. */
  readonly responses: ReadonlyMap<string, Grade>;
}

export interface Answer {
  readonly itemVersionId: string;
  readonly value: ItemResponse | null;
  /** Which try it is, where there are several; the first unless given. */
  readonly tries?: number;
}

interface Gradable {
  readonly form: Form;
  readonly settings: Pick<AssessmentSettings, 'passMark' | 'policy'>;
}

/** Grades a whole attempt by machine. A question without an answer earns nothing and counts in the maximum. */
export function gradeAttempt({ form, settings }: Gradable, answers: readonly Answer[]): AttemptGrade {
  const policy = gradingPolicy(settings);
  const byItem = new Map(answers.map((answer) => [answer.itemVersionId, answer]));
  const responses = new Map<string, Grade>();
  const all = form.items.map(({ id, content }) => {
    const answer = byItem.get(id);
    const grade = gradeItem(content, answer?.value ?? null, policy, Math.max(1, answer?.tries ?? 1));
    if (answer !== undefined) responses.set(id, grade);
    return grade;
  });
  return { ...totalOf(all, settings.passMark), responses };
}

/** Shares such as 3/5 have no exact binary form; a person at the pass mark has passed. */
const tolerance = 1e-9;

/** What the grades of all questions of a form come to. */
export function totalOf(grades: readonly Pick<Grade, 'score' | 'max'>[], passMark: number | null): Pick<AttemptGrade, 'score' | 'max' | 'passed'> {
  const max = grades.reduce((sum, grade) => sum + grade.max, 0);
  let score: number | null = 0;
  for (const grade of grades) score = score === null || grade.score === null ? null : score + grade.score;
  return { score, max, passed: passMark === null || score === null ? null : score >= passMark * max - tolerance };
}

/** A share of points as people read it: whole per cent. */
export function percent(share: number): number {
  return Math.round(100 * share);
}
