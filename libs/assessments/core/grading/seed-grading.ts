import { gradeByRubric } from '#assessments/engine';
import type { Tx } from '#platform/database';
import { readAssessment } from '../persistence/assessments.repository.js';
import { settleGrade } from './application/settle-grade.js';
import { answerAppeal, insertAppeal } from './persistence/appeals.repository.js';
import { lockAttempt } from './persistence/grading.repository.js';
import type { Note } from './domain/person-grade.js';

export interface SeedGrade {
  readonly attemptId: string;
  /** Of the question, as the test's form has it. */
  readonly key: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly comment: string | null;
  readonly notes: readonly Note[];
  readonly by: string;
  readonly at: Date;
}

/** A person's grade of one answer by its rubric, as a demonstration states it. */
export async function seedGrade(tx: Tx, assessmentId: string, { attemptId, key, marks, comment, notes, by, at }: SeedGrade): Promise<void> {
  const [assessment, attempt] = [await readAssessment(tx, assessmentId), await lockAttempt(tx, attemptId)];
  const question = assessment?.form.items.find((item) => item.key === key);
  if (assessment === undefined || attempt === undefined || question?.content.kind !== 'extended-text') throw new Error(`No answer to ${key} to grade`);
  const grade = gradeByRubric(question.content, marks, comment ?? undefined);
  if (grade.score === null) throw new Error(`The rubric of ${key} asks for more marks`);
  await settleGrade(tx, assessment, attempt, { attemptId, questionId: question.id, grade: { ...grade, score: grade.score }, comment, notes, cause: 'queue', regradeId: null, by, at });
}

export interface SeedAppeal {
  readonly attemptId: string;
  readonly key: string;
  readonly text: string;
  readonly at: Date;
  readonly answer: { readonly text: string; readonly by: string; readonly at: Date } | null;
}

export async function seedAppeal(tx: Tx, assessmentId: string, { attemptId, key, text, at, answer }: SeedAppeal): Promise<void> {
  const question = (await readAssessment(tx, assessmentId))?.form.items.find((item) => item.key === key);
  if (question === undefined) throw new Error(`No question ${key} to appeal`);
  const id = await insertAppeal(tx, attemptId, question.id, text, at);
  if (id !== undefined && answer !== null) await answerAppeal(tx, id, 'kept', answer.text, answer.by, answer.at);
}
