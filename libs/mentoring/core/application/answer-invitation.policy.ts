import { hasAccepted, transition, type CandidacyEvent, type CandidacyState } from '../domain/candidacy.js';
import type { CandidacyRule, Eligibility } from '../domain/candidacy-rule.js';
import { mentoringErrors } from '../errors.js';

export const invitationAnswers = ['accept', 'decline', 'later'] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

const events: Readonly<Record<InvitationAnswer, CandidacyEvent>> = { accept: 'accept', decline: 'decline', later: 'postpone' };

/**
 * What an answer brings about; null when it only repeats what holds, so that a second tap does no harm.
 * @throws DomainError when it comes too late
 */
export function judgeAnswer(state: CandidacyState, answer: InvitationAnswer): { event: CandidacyEvent; state: CandidacyState } | null {
  const repeated = { accept: hasAccepted(state), decline: state === 'declined', later: state === 'later' }[answer];
  if (repeated) return null;
  const next = transition(state, events[answer]);
  if (next !== undefined) return { event: events[answer], state: next };
  throw mentoringErrors.error(state === 'withdrawn' ? 'mentoring.stopped' : 'mentoring.link-used');
}

/** @throws DomainError naming what is missing for being a mentor */
export function checkAccepting({ consent, certificate, taughtBack, rule }: Eligibility & { readonly rule: CandidacyRule }): void {
  if (!consent) throw mentoringErrors.error('mentoring.consent-needed');
  if (rule.certificate && !certificate) throw mentoringErrors.error('mentoring.certificate-needed');
  if (rule.teachBack && !taughtBack) throw mentoringErrors.error('mentoring.teach-back-needed');
}
