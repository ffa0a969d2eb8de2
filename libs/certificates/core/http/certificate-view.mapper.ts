import type { IssuedCertificate } from '../application/list-certificates.js';
import type { ListedCertificate } from '../persistence/certificate-list.query.js';
import type { CertificateView, IssuedCertificateView } from './certificate.view.js';

export function certificateView({ id, publicId, number, state, claims, issuedAt, pdfReady }: ListedCertificate): CertificateView {
  const { kind, holderName, activityTitle, completedOn, language } = claims;
  return { id, publicId, number, kind, holderName, activityTitle, completedOn, state, language, issuedAt: issuedAt.toISOString(), validUntil: claims.validUntil ?? null, pdfReady };
}

export function issuedCertificateView({ certificate, reach, expiring, erasureAskedAt }: IssuedCertificate): IssuedCertificateView {
  return { ...certificateView(certificate), personId: certificate.personId, reach, expiring, erasureAskedAt: erasureAskedAt?.toISOString() ?? null };
}
