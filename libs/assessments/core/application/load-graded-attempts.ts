import { newId, type Language } from '#kernel';
import { responseFault, type ItemResponse } from '#assessments/engine';
import type { Sql } from '#platform/database';
import { recordFacts } from '#platform/ledger';
import type { Assessment } from '../domain/attempt.js';
import { gradeAttempt, type AttemptGrade } from '../domain/grade-attempt.js';
import { readAssessment } from '../persistence/assessments.repository.js';
import { insertGradedAttempts } from '../persistence/graded-attempts.repository.js';
import { factsOfSubmission } from './facts-of-submission.js';

/** An attempt that took place before now, as a generator or an import states it. */
export interface PastAttempt {
  readonly assessmentId: string;
  readonly personId: string;
  readonly number: number;
  readonly language: Language;
  /** Orders the options; any 31 bits. */
  readonly seed: number;
  readonly startedAt: Date;
  readonly submittedAt: Date;
  /** By the key of the item; what is missing was left unanswered. */
  readonly answers: ReadonlyMap<string, ItemResponse>;
}

export interface LoadedAttempt extends PastAttempt, Pick<AttemptGrade, 'max' | 'passed'> {
  readonly id: string;
  readonly score: number;
}

/** Writes graded attempts in bulk, scored by the same engine and with the same facts as attempts made by people. */
export async function loadGradedAttempts(tx: Sql, attempts: readonly PastAttempt[]): Promise<LoadedAttempt[]> {
  const assessments = await assessmentsOf(tx, attempts);
  const graded = attempts.map((attempt) => gradedAttempt(attempt, known(assessments, attempt.assessmentId)));
  await insertGradedAttempts(tx, graded);
  await recordFacts(
    tx,
    graded.flatMap(({ assessment, attempt, grade }) => factsOfSubmission(assessment, attempt, grade, attempt.submittedAt)),
  );
  return graded.map(({ attempt, grade: { score, max, passed } }) => ({ ...attempt, score: score ?? 0, max, passed }));
}

async function assessmentsOf(tx: Sql, attempts: readonly PastAttempt[]): Promise<Map<string, Assessment>> {
  const found = new Map<string, Assessment>();
  for (const id of new Set(attempts.map(({ assessmentId }) => assessmentId))) {
    const assessment = await readAssessment(tx, id);
    if (assessment !== undefined) found.set(id, assessment);
  }
  return found;
}

function known(assessments: ReadonlyMap<string, Assessment>, id: string): Assessment {
  const assessment = assessments.get(id);
  if (assessment === undefined) throw new Error(`No assessment ${id} to load attempts into`);
  return assessment;
}

function gradedAttempt(attempt: PastAttempt, assessment: Assessment) {
  const { items } = assessment.form;
  const responses = [...attempt.answers].map(([key, value]) => {
    const item = items.find((other) => other.key === key);
    const fault = item === undefined ? 'unknown-question' : responseFault(item.content, value);
    if (item === undefined || fault !== null) throw new Error(`An answer to ${key} cannot be loaded: ${fault ?? ''}`);
    return { itemVersionId: item.id, value };
  });
  return { assessment, attempt: { ...attempt, id: newId(), formId: assessment.form.id }, responses, grade: gradeAttempt(assessment, responses) };
}
