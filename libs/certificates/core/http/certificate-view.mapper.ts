import type { IssuedCertificate } from '../application/list-certificates.js';
import { initials } from '../domain/name-form.js';
import type { ListedCertificate } from '../persistence/certificate-list.query.js';
import type { CertificateRecord } from '../persistence/certificates.repository.js';
import type { CertificateView, IssuedCertificateView, VerificationView } from './certificate.view.js';

export function certificateView({ id, publicId, number, state, claims, issuedAt, pdfReady }: ListedCertificate): CertificateView {
  const { kind, holderName, activityTitle, completedOn, language } = claims;
  return { id, publicId, number, kind, holderName, activityTitle, completedOn, state, language, issuedAt: issuedAt.toISOString(), validUntil: claims.validUntil ?? null, pdfReady };
}

export function issuedCertificateView({ certificate, reach, expiring, erasureAskedAt }: IssuedCertificate): IssuedCertificateView {
  return { ...certificateView(certificate), personId: certificate.personId, reach, expiring, erasureAskedAt: erasureAskedAt?.toISOString() ?? null };
}

export function verificationView({ state, stateSince, reasonClass, issuedAt, claims, publicName, contentHash }: CertificateRecord, supersededBy: string | null): VerificationView {
  const { number, kind, language, holderName, programmeTitle, activityTitle, minutesPresent, assessed, completedOn, place } = claims;
  return {
    state,
    stateSince: stateSince.toISOString(),
    reasonClass,
    number,
    kind,
    language,
    holderName: publicName === 'initials' ? initials(holderName) : holderName,
    programmeTitle,
    activityTitle,
    modules: claims.modules.map(({ id, version, title }) => ({ id, version, title })),
    outcomes: [...claims.outcomes],
    competences: [...claims.competences],
    minutesPresent,
    assessed,
    completedOn,
    place,
    trainers: [...claims.trainers],
    issuedAt: issuedAt.toISOString(),
    supersededBy,
    validUntil: claims.validUntil ?? null,
    plannedMinutes: claims.plannedMinutes ?? null,
    assessmentMethod: claims.assessmentMethod ?? null,
    provider: claims.issuer == null ? null : { name: claims.issuer.name, registryCode: claims.issuer.registryCode, noticeNumber: claims.issuer.noticeNumber },
    ruleVersion: claims.ruleVersion,
    templateVersion: claims.templateVersion,
    contentHash: publicName === 'initials' ? null : contentHash,
  };
}
