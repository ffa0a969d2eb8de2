import { Global, Module } from '@nestjs/common';
import { CertificatesDirectory, FurtherCertificates } from '#certificates/contract';
import { SqlCertificatesDirectory } from './application/certificates-directory.js';
import { CorrectCertificate } from './application/correct-certificate.js';
import { DownloadCertificate } from './application/download-certificate.js';
import { DraftCertificate } from './application/draft-certificate.js';
import { EraseCertificates } from './application/erase-certificates.js';
import { ExportRegister } from './application/export-register.js';
import { HolderLetters } from './application/holder-letters.js';
import { HolderPage } from './application/holder-page.js';
import { IssueCertificate } from './application/issue-certificate.js';
import { BeginBulkIssue, IssueForActivity } from './application/issue-for-activity.js';
import { IssueFurtherCertificate } from './application/issue-further-certificate.js';
import { ListCertificates } from './application/list-certificates.js';
import { ManageArchives } from './application/manage-archives.js';
import { ManageIssuer } from './application/manage-issuer.js';
import { PrintWithCode } from './application/print-with-code.js';
import { Reachability } from './application/reachability.js';
import { RecordCertificate } from './application/record-certificate.js';
import { RenderCertificates } from './application/render-certificates.js';
import { ReinstateCertificate } from './application/reinstate-certificate.js';
import { ReissueCertificate } from './application/reissue-certificate.js';
import { RevokeCertificate } from './application/revoke-certificate.js';
import { TypesetCertificate } from './application/typeset-certificate.js';
import { VerificationCounter } from './application/verification-counter.js';
import { VerifyCertificate } from './application/verify-certificate.js';
import { DownloadCredential } from './credentials/application/download-credential.js';
import { ForeignIssuers, VerifyFile } from './credentials/application/verify-file.js';
import { PdfThreads } from './credentials/files/pdf-threads.js';
import { DocumentsController } from './credentials/http/documents.controller.js';
import { CredentialDownloadsController } from './credentials/http/credential-downloads.controller.js';
import { PublishedController } from './credentials/http/published.controller.js';
import { AddProofHandler } from './credentials/jobs/add-proof.handler.js';
import { CredentialSigner, InstallationKeys } from './credentials/signing/credential-signer.js';
import { BulkCertificatesController } from './http/bulk.controller.js';
import { CertificateChangesController } from './http/changes.controller.js';
import { CertificatesController } from './http/certificates.controller.js';
import { HolderController } from './http/holder.controller.js';
import { IssuerController } from './http/issuer.controller.js';
import { PaperCopyController } from './http/paper-copy.controller.js';
import { VerificationController } from './http/verification.controller.js';
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
import { templateControllers, templateProviders } from './templates/templates.js';

@Global()
@Module({
  controllers: [BulkCertificatesController, CertificateChangesController, CertificatesController, CredentialDownloadsController, DocumentsController, HolderController, IssuerController, PaperCopyController, PublishedController, VerificationController, ...templateControllers],
  providers: [
    { provide: CertificatesDirectory, useClass: SqlCertificatesDirectory },
    { provide: FurtherCertificates, useClass: IssueFurtherCertificate },
    BeginBulkIssue,
    CorrectCertificate,
    ExportRegister,
    ForgetArchivesTask,
    IssueForActivity,
    IssueForActivityHandler,
    ListCertificates,
    ManageArchives,
    ManageIssuer,
    PackCertificatesHandler,
    PrintCertificatesHandler,
    PrintWithCode,
    PrintSlipsHandler,
    Reachability,
    ReinstateCertificate,
    ReissueCertificate,
    RemindOfRenewalTask,
    DraftCertificate,
    EraseCertificates,
    RecordCertificate,
    ExpireCertificatesTask,
    AddProofHandler,
    CredentialSigner,
    DownloadCertificate,
    DownloadCredential,
    ForeignIssuers,
    InstallationKeys,
    PdfThreads,
    VerifyFile,
    IssueCertificate,
    RevokeCertificate,
    TypesetCertificate,
    HolderLetters,
    HolderPage,
    VerificationCounter,
    VerifyCertificate,
    IssueOnCompletion,
    RenderCertificateHandler,
    RenderCertificates,
    RenderTogetherHandler,
    TellHolder,
    TellOfReinstatement,
    TellOfRevocation,
    ...templateProviders,
  ],
  exports: [CertificatesDirectory, EraseCertificates, FurtherCertificates, IssueCertificate],
})
export class CertificatesModule {}
