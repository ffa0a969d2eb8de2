import type { CheckInAnswer } from '#mentoring/contract';
import { isMentor, type CandidacyState } from '../domain/candidacy.js';
import { mentoringErrors } from '../errors.js';

/** Only mentors answer follow-ups. @throws DomainError after the end */
export function checkOpen(state: CandidacyState): void {
  if (isMentor(state)) return;
  throw mentoringErrors.error(state === 'concluded' ? 'mentoring.link-used' : 'mentoring.stopped');
}

/** Whether the number of people belongs to the answer. @throws DomainError where it does not */
export function checkCompletion(answer: CheckInAnswer, peopleReached: number | null): void {
  if (peopleReached !== null && answer !== 'met') throw mentoringErrors.error('mentoring.not-met');
}
