import { attemptGraded, attemptSubmitted } from '#assessments/contract';
import { stating, type Statement } from '#platform/ledger';
import type { Assessment, Attempt } from '../domain/attempt.js';
import type { AttemptGrade } from '../domain/grade-attempt.js';

type SubmittedAttempt = Pick<Attempt, 'id' | 'personId' | 'number' | 'language'>;

/** What the ledger learns when an attempt is handed in: its grade too, where no person has to give it. */
export function factsOfSubmission(
  { id: assessmentId, moduleId, phase, programmeId, activityId }: Omit<Assessment, 'form'>,
  { id: attemptId, personId, number, language }: SubmittedAttempt,
  { score, max, passed }: AttemptGrade,
  occurredAt: Date,
): Statement[] {
  const common = { occurredAt, subjectId: personId, actorId: personId, programmeId, activityId, language };
  const submitted = stating(attemptSubmitted, { ...common, payload: { attemptId, assessmentId, moduleId, phase, number } });
  return score === null ? [submitted] : [submitted, stating(attemptGraded, { ...common, payload: { attemptId, assessmentId, moduleId, phase, score, max, passed } })];
}
