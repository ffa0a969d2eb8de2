export { CertificatesDirectory } from './certificates-directory.js';
export { certificateKinds, type CertificateClaims, type CertificateIssuer, type CertificateKind, type CertifiedModule, type ClaimTexts } from './claims.js';
export { certificateErased, certificateExpired, certificateIssued, certificateRevoked, certificateSuperseded, renderCertificate } from './facts.js';
export { FurtherCertificates, type Deed, type PartnerDeed } from './further-certificates.js';
