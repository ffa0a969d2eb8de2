export { CertificatesDirectory } from './certificates-directory.js';
export type { CertificateClaims, CertificateKind, CertifiedModule } from './claims.js';
export { certificateIssued, certificateRevoked, renderCertificate } from './facts.js';
