import type { Candidacy } from '../persistence/candidacies.repository.js';

/** What the programme asks of somebody before it invites them. */
export interface Eligibility {
  readonly consent: boolean;
  readonly certificate: boolean;
}

/** No consent, no message; no valid certificate, no invitation. */
export function mayBeInvited({ consent, certificate }: Eligibility): boolean {
  return consent && certificate;
}

/** Who has withdrawn is invited again only by a consent that is newer than the withdrawal. */
export function mayComeBack({ state, since }: Pick<Candidacy, 'state' | 'since'>, consentedAt: Date | null): boolean {
  return state === 'withdrawn' && consentedAt !== null && consentedAt > since;
}
