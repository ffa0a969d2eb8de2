import type { DomainError } from '#kernel';
import type { Attempt } from '../domain/attempt.js';
import { assessmentsErrors } from '../errors.js';
import { isPaused } from '../timing/domain/pause.js';

/** Why an attempt takes nothing more: it was handed in, its time is up, or it is paused. */
export function refusal(attempt: Pick<Attempt, 'state' | 'endedBy' | 'pauseEndsAt'> | undefined, now: Date): DomainError {
  if (attempt?.state === 'open' && isPaused(attempt, now)) return assessmentsErrors.error('assessments.paused');
  const late = attempt !== undefined && (attempt.state === 'open' || attempt.endedBy === 'deadline');
  return assessmentsErrors.error(late ? 'assessments.time-is-up' : 'assessments.already-submitted');
}
