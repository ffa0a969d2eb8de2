import { defineFact, defineJob, type JobPayload, type Language } from '#kernel';

/** `completionId` is what it was issued for: a completion, or the occasion of a mentor's certificate or partner's letter. */
export const certificateIssued = defineFact<{ certificateId: string; completionId: string; kind: string; revision: number }>('certificate.issued');
export const certificateRevoked = defineFact<{ certificateId: string; reasonClass: string }>('certificate.revoked');
/** A revocation was taken back. */
export const certificateReinstated = defineFact<{ certificateId: string }>('certificate.reinstated');
export const certificateSuperseded = defineFact<{ certificateId: string; byCertificateId: string }>('certificate.superseded');
export const certificateExpired = defineFact<{ certificateId: string }>('certificate.expired');
export const certificateErased = defineFact<{ certificateId: string }>('certificate.erased');

export interface IssueStep extends JobPayload {
  readonly taskId: string;
  readonly activityId: string;
  readonly actorId: string | null;
  /** The last completion that was looked at; empty at the beginning. */
  readonly after: string;
}

/** Issues what the participants of an activity have earned, a batch at a time. */
export const issueForActivity = defineJob<IssueStep>({ queue: 'documents', name: 'certificates.issue-for-activity', version: 1, key: ({ taskId, after }) => `${taskId}.${after}`, attempts: 12 });

export interface ReissueStep extends JobPayload {
  readonly taskId: string;
  readonly activityId: string;
  readonly actorId: string | null;
  /** The last certificate that was looked at; empty at the beginning. */
  readonly after: string;
}

/** Issues the valid certificates of an activity anew with the look of today, a batch at a time. */
export const reissueForActivity = defineJob<ReissueStep>({ queue: 'documents', name: 'certificates.reissue-for-activity', version: 1, key: ({ taskId, after }) => `${taskId}.${after}`, attempts: 12 });

export interface PackOrder extends JobPayload {
  readonly taskId: string;
  readonly archiveId: string;
  readonly programmeId: string;
  readonly activityId: string;
}

/** Packs the certificates of an activity into an archive. */
export const packCertificates = defineJob<PackOrder>({ queue: 'documents', name: 'certificates.pack', version: 1, key: ({ archiveId }) => archiveId, attempts: 4 });

export interface PrintOrder extends PackOrder {
  /** Whose alphabet the names are sorted by. */
  readonly language: Language;
}

/** Typesets all certificates of an activity into one document for the printer. */
export const printCertificates = defineJob<PrintOrder>({ queue: 'documents', name: 'certificates.print', version: 1, key: ({ archiveId }) => archiveId, attempts: 4 });

export interface SlipOrder extends JobPayload {
  readonly taskId: string;
  readonly archiveId: string;
  readonly programmeId: string;
  /** The training whose holders get a slip where no letter reaches them; null for one certificate. */
  readonly activityId: string | null;
  /** The certificate whose holder gets a slip, however they are reached otherwise. */
  readonly certificateId: string | null;
  readonly language: Language;
}

/** Sets slips with the private links of holders, to be handed out on paper. */
export const printSlips = defineJob<SlipOrder>({ queue: 'documents', name: 'certificates.print-slips', version: 1, key: ({ archiveId }) => archiveId, attempts: 4 });

/** Signs and typesets an issued certificate. */
export const renderCertificate = defineJob<{ readonly certificateId: string }>({
  queue: 'documents',
  name: 'certificates.render',
  version: 1,
  key: ({ certificateId }) => certificateId,
  attempts: 8,
});

/** The same for what was issued together: ten in one transaction cost a fourth less than each in its own. */
export const renderTogether = defineJob<{ readonly certificateIds: readonly string[] }>({
  queue: 'documents',
  name: 'certificates.render-together',
  version: 1,
  key: ({ certificateIds }) => certificateIds.join('.'),
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
