import type { ListedCertificate } from '../persistence/certificate-list.query.js';
import type { CertificateRecord } from '../persistence/certificates.repository.js';
import type { CertificateView, VerificationView } from './certificate.view.js';

export function certificateView({ id, publicId, number, state, claims, issuedAt, pdfReady }: ListedCertificate): CertificateView {
  const { kind, holderName, activityTitle, completedOn, language } = claims;
  return { id, publicId, number, kind, holderName, activityTitle, completedOn, state, language, issuedAt: issuedAt.toISOString(), pdfReady };
}

export function verificationView({ state, stateSince, reasonClass, issuedAt, claims }: CertificateRecord): VerificationView {
  const { number, kind, language, holderName, programmeTitle, activityTitle, minutesPresent, assessed, completedOn, place } = claims;
  return {
    state,
    stateSince: stateSince.toISOString(),
    reasonClass,
    number,
    kind,
    language,
    holderName,
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
  };
}
