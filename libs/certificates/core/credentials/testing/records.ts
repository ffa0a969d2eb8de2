import type { CertificateClaims } from '#certificates/contract';
import { newId } from '#kernel';
import { contentHash, newPublicId, newShortCode } from '../../domain/certificate.js';
import type { CertificateRecord } from '../../persistence/certificates.repository.js';

export const claims: CertificateClaims = {
  holderName: 'Õnne Jõesäär-Žukov',
  kind: 'achievement',
  language: 'et',
  programmeTitle: 'Aktiivsed kogukonnad',
  activityTitle: 'Aktiivne kodanik: kuidas kohalikus elus kaasa rääkida',
  modules: [
    { id: 'active-citizenship', version: '1.0.0', title: 'Aktiivne kodanik' },
    { id: 'digital-skills', version: '1.0.3', title: 'Digioskused' },
  ],
  outcomes: ['selgitab, kuidas kohalik omavalitsus otsuseid teeb', 'koostab ettepaneku volikogule', 'kontrollib allikat enne jagamist'],
  competences: ['rfcdc-6', 'rfcdc-20', 'digcomp-2.3'],
  minutesPresent: 750,
  assessed: true,
  completedOn: '2026-11-20',
  place: 'Kohtla-Järve',
  trainers: ['Mari Mägi', 'Олег Соколов'],
  number: 'KAASA-2026-000123',
  ruleVersion: 1,
  templateVersion: 1,
};

/** A record as the register keeps it, for specs that need no database. */
export function record(changed: Partial<CertificateClaims> = {}): CertificateRecord {
  const own = { ...claims, ...changed };
  return {
    id: newId(), publicId: newPublicId(), shortCode: newShortCode(), number: own.number, personId: newId(), programmeId: newId(), activityId: newId(), revision: 1, claims: own, contentHash: contentHash(own),
    issuedAt: new Date('2026-11-23T10:00:00Z'), state: 'valid', stateSince: new Date('2026-11-23T10:00:00Z'), reasonClass: null,
  } as CertificateRecord;
}
