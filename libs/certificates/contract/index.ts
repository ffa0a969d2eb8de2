export { CertificatesDirectory } from './certificates-directory.js';
export { certificateKinds, type CertificateClaims, type CertificateIssuer, type CertificateKind, type ClaimTexts } from './claims.js';
export { addProof, certificateErased, certificateExpired, certificateIssued, certificateReinstated, certificateRevoked, certificateSuperseded, issueForActivity, packCertificates, printCertificates, printSlips, reissueForActivity, renderCertificate, renderTogether, type IssueStep, type PackOrder, type PrintOrder, type ReissueStep, type SlipOrder } from './facts.js';
export { FurtherCertificates, type Deed, type PartnerDeed } from './further-certificates.js';
