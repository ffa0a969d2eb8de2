import { defineFact, defineJob } from '#kernel';

export const certificateIssued = defineFact<{ certificateId: string; completionId: string; kind: string; revision: number }>('certificate.issued');
export const certificateRevoked = defineFact<{ certificateId: string; reasonClass: string }>('certificate.revoked');

/** Typesets an issued certificate and tells its holder. */
export const renderCertificate = defineJob<{ readonly certificateId: string }>({
  queue: 'documents',
  name: 'certificates.render',
  version: 1,
  key: ({ certificateId }) => certificateId,
  attempts: 8,
});
