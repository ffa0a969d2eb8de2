import { isMentor, type CandidacyState } from './candidacy.js';

/** So many meetings with at least one person who confirmed being there earn the certificate before the term is over. */
const sessionsForCertificate = 5;

export function mayBeCertified(state: CandidacyState, confirmedSessions: number): boolean {
  return state === 'concluded' || (isMentor(state) && confirmedSessions >= sessionsForCertificate);
}
