import { hasRole, type Actor } from '#platform/auth';
import type { CertificateRecord } from '../persistence/certificates.repository.js';

/** The holder and the administrators of the programme; the public sees the verification page only. */
export function mayDownload(actor: Actor, certificate: Pick<CertificateRecord, 'personId' | 'programmeId'>): boolean {
  return actor.personId === certificate.personId || hasRole(actor, certificate.programmeId, 'administrator');
}

export function mayRevoke(actor: Actor, certificate: Pick<CertificateRecord, 'programmeId'>): boolean {
  return hasRole(actor, certificate.programmeId, 'administrator');
}

export function mayList(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'administrator');
}

export function mayCorrect(actor: Actor, certificate: Pick<CertificateRecord, 'programmeId'>): boolean {
  return hasRole(actor, certificate.programmeId, 'administrator');
}

/** The holder themselves, and administrators on their behalf. */
export function mayErase(actor: Actor, certificate: Pick<CertificateRecord, 'personId' | 'programmeId'>): boolean {
  return mayDownload(actor, certificate);
}
