import { defineFact, defineJob } from '#kernel';

/** `completionId` is what it was issued for: a completion, or the occasion of a mentor's certificate or partner's letter. */
export const certificateIssued = defineFact<{ certificateId: string; completionId: string; kind: string; revision: number }>('certificate.issued');
export const certificateRevoked = defineFact<{ certificateId: string; reasonClass: string }>('certificate.revoked');
export const certificateSuperseded = defineFact<{ certificateId: string; byCertificateId: string }>('certificate.superseded');
export const certificateExpired = defineFact<{ certificateId: string }>('certificate.expired');
export const certificateErased = defineFact<{ certificateId: string }>('certificate.erased');

/** Typesets an issued certificate and tells its holder. */
export const renderCertificate = defineJob<{ readonly certificateId: string }>({
  queue: 'documents',
  name: 'certificates.render',
  version: 1,
  key: ({ certificateId }) => certificateId,
  attempts: 8,
});

/** Adds the Data Integrity proof to a signed badge; a key that was replaced asks for it again. */
export const addProof = defineJob<{ readonly certificateId: string; readonly keyId: string }>({
  queue: 'documents',
  name: 'certificates.add-proof',
  version: 1,
  key: ({ certificateId, keyId }) => `${certificateId}.${keyId}`,
  attempts: 8,
});
