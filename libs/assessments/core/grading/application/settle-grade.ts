import { attemptGraded } from '#assessments/contract';
import type { Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import type { Assessment } from '../../domain/attempt.js';
import { totalOf } from '../../domain/grade-attempt.js';
import { giveGrade, lastGradedFact, settleAttempt, type GivenGrade, type LockedAttempt } from '../persistence/grading.repository.js';

/**
 * Gives a grade and, once no answer of the attempt waits any more, makes the result of it: with a fact that supersedes the one
 * of an earlier result. The attempt is locked by the caller.
 */
export async function settleGrade(tx: Tx, assessment: Assessment, attempt: LockedAttempt, given: GivenGrade): Promise<void> {
  await giveGrade(tx, given);
  const scores = new Map(attempt.responses.map(({ itemVersionId, score }) => [itemVersionId, score]));
  scores.set(given.questionId, given.grade.score);
  const grades = assessment.form.items.map(({ id, content }) => ({ score: scores.has(id) ? (scores.get(id) ?? null) : 0, max: content.points }));
  const { score, max, passed } = totalOf(grades, assessment.settings.passMark);
  if (score === null) return;
  const { at, by } = given;
  await settleAttempt(tx, attempt.id, { score, max, passed }, at, assessment.settings.release === 'at-once' ? at : null);
  const supersedes = await lastGradedFact(tx, attempt.id, attempt.personId);
  const { id: assessmentId, programmeId, activityId, moduleId, phase } = assessment;
  await recordFact(tx, attemptGraded, {
    ...{ occurredAt: at, subjectId: attempt.personId, actorId: by, programmeId, activityId, language: attempt.language },
    payload: { attemptId: attempt.id, assessmentId, moduleId, phase, score, max, passed },
    ...(supersedes === undefined ? {} : { supersedes }),
  });
}
