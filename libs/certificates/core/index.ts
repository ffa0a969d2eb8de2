import { addProof, issueForActivity, packCertificates, printCertificates, printSlips, reissueForActivity, renderCertificate, renderTogether } from '#certificates/contract';
import type { Persistence } from '#platform/database';
import { AddProofHandler } from './credentials/jobs/add-proof.handler.js';
import { Credentials1764000001300 } from './credentials/migrations/1764000001300-credentials.js';
import { CredentialRow, SigningKeyRow, StatusListRow } from './credentials/persistence/credential.row.js';
import { ExpireCertificatesTask } from './jobs/expire-certificates.task.js';
import { ForgetArchivesTask } from './jobs/forget-archives.task.js';
import { IssueForActivityHandler } from './jobs/issue-for-activity.handler.js';
import { IssueOnCompletion } from './jobs/issue-on-completion.subscriber.js';
import { PackCertificatesHandler } from './jobs/pack-certificates.handler.js';
import { PrintCertificatesHandler } from './jobs/print-certificates.handler.js';
import { PrintSlipsHandler } from './jobs/print-slips.handler.js';
import { RemindOfRenewalTask } from './jobs/remind-of-renewal.task.js';
import { RenderCertificateHandler } from './jobs/render-certificate.handler.js';
import { RenderTogetherHandler } from './jobs/render-together.handler.js';
import { TellHolder } from './jobs/tell-holder.subscriber.js';
import { TellOfReinstatement, TellOfRevocation } from './jobs/tell-of-revocation.subscribers.js';
import { Certificates1764000000500 } from './migrations/1764000000500-certificates.js';
import { CertificateRecords1764000001210 } from './migrations/1764000001210-certificate-records.js';
import { DocumentsAsTheyAre1764000002600 } from './migrations/1764000002600-documents-as-they-are.js';
import { StatedResults1796500000000 } from './migrations/1796500000000-stated-results.js';
import { CertificateArchives1764000001220 } from './migrations/1764000001220-certificate-archives.js';
import { Slips1764000002400 } from './migrations/1764000002400-slips.js';
import { RenewalAndErasure1764000002410 } from './migrations/1764000002410-renewal-and-erasure.js';
import { ArchivePartRow, ArchiveRow } from './persistence/archive.row.js';
import { HolderLinks1764000001230 } from './migrations/1764000001230-holder-links.js';
import { HolderLinkRow } from './persistence/holder-link.row.js';
import { CertificateEventRow, CertificateRow, DocumentRow, RegisterRow } from './persistence/certificate.row.js';
import { ErasureRequestRow, NoReminderRow, RenewalReminderRow } from './persistence/renewal.row.js';
import { IssuerRow, NameFormRow, VerifiedRow } from './persistence/issuer.row.js';
import { ForgetPicturesTask } from './templates/jobs/forget-pictures.task.js';
import { ReissueForActivityHandler } from './templates/jobs/reissue-for-activity.handler.js';
import { CertificateTemplates1764000002300 } from './templates/migrations/1764000002300-certificate-templates.js';
import { TemplateChoiceRow, TemplateImageRow, TemplateRow, TemplateVersionRow } from './templates/persistence/template.row.js';

export { certificatesMailSamples } from './mail/samples.js';
export { CertificatesModule } from './certificates.module.js';
export { certificatesErrors } from './errors.js';
export { plantTemplate } from './templates/application/plant-template.js';
export { templatesErrors } from './templates/errors.js';
export { attachmentName } from './credentials/own/carried-record.js';
export { installationKeys } from './credentials/signing/installation-keys.js';
export { verifyDocument, type OwnFile, type OwnVerdict } from './verify-document.js';
export { EraseCertificates } from './application/erase-certificates.js';
export { IssueForActivity, type PlannedCertificate } from './application/issue-for-activity.js';
export { IssueCertificate } from './application/issue-certificate.js';
export { designOf } from './templates/application/design-of.js';
export { TypesetCertificate } from './application/typeset-certificate.js';
export { contentHash, certificateNumber, newPublicId, newShortCode } from './domain/certificate.js';
export { certificateTemplateVersion } from './pdf/certificate-pdf.js';

export const certificatesPersistence: Persistence = {
  schema: 'certificates',
  rows: [CertificateRow, RegisterRow, DocumentRow, CertificateEventRow, IssuerRow, NameFormRow, VerifiedRow, ArchiveRow, ArchivePartRow, HolderLinkRow, RenewalReminderRow, NoReminderRow, ErasureRequestRow, SigningKeyRow, StatusListRow, CredentialRow, TemplateRow, TemplateVersionRow, TemplateImageRow, TemplateChoiceRow],
  migrations: [Certificates1764000000500, CertificateRecords1764000001210, CertificateArchives1764000001220, HolderLinks1764000001230, Credentials1764000001300, CertificateTemplates1764000002300, Slips1764000002400, RenewalAndErasure1764000002410, DocumentsAsTheyAre1764000002600, StatedResults1796500000000],
};

export const certificatesJobs = [renderCertificate, renderTogether, issueForActivity, packCertificates, printCertificates, printSlips, addProof, reissueForActivity];
export const certificatesHandlers = [RenderCertificateHandler, RenderTogetherHandler, IssueForActivityHandler, PackCertificatesHandler, PrintCertificatesHandler, PrintSlipsHandler, AddProofHandler, ReissueForActivityHandler];
export const certificatesSubscribers = [IssueOnCompletion, TellHolder, TellOfRevocation, TellOfReinstatement];
export const certificatesPeriodic = [ExpireCertificatesTask, ForgetArchivesTask, ForgetPicturesTask, RemindOfRenewalTask];
