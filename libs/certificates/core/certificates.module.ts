import { Global, Module } from '@nestjs/common';
import { CertificatesDirectory, FurtherCertificates } from '#certificates/contract';
import { SqlCertificatesDirectory } from './application/certificates-directory.js';
import { CorrectCertificate } from './application/correct-certificate.js';
import { DownloadCertificate } from './application/download-certificate.js';
import { DraftCertificate } from './application/draft-certificate.js';
import { EraseCertificates } from './application/erase-certificates.js';
import { IssueCertificate } from './application/issue-certificate.js';
import { IssueFurtherCertificate } from './application/issue-further-certificate.js';
import { RecordCertificate } from './application/record-certificate.js';
import { RevokeCertificate } from './application/revoke-certificate.js';
import { TypesetCertificate } from './application/typeset-certificate.js';
import { VerifyCertificate } from './application/verify-certificate.js';
import { DownloadCredential } from './credentials/application/download-credential.js';
import { ForeignIssuers, VerifyFile } from './credentials/application/verify-file.js';
import { PdfThreads } from './credentials/files/pdf-threads.js';
import { DocumentsController } from './credentials/http/documents.controller.js';
import { CredentialDownloadsController } from './credentials/http/credential-downloads.controller.js';
import { PublishedController } from './credentials/http/published.controller.js';
import { AddProofHandler } from './credentials/jobs/add-proof.handler.js';
import { CredentialSigner, InstallationKeys } from './credentials/signing/credential-signer.js';
import { CertificatesController } from './http/certificates.controller.js';
import { VerificationController } from './http/verification.controller.js';
import { ExpireCertificatesTask } from './jobs/expire-certificates.task.js';
import { IssueOnCompletion } from './jobs/issue-on-completion.subscriber.js';
import { RenderCertificateHandler } from './jobs/render-certificate.handler.js';
import { TellHolder } from './jobs/tell-holder.subscriber.js';

@Global()
@Module({
  controllers: [CertificatesController, CredentialDownloadsController, DocumentsController, PublishedController, VerificationController],
  providers: [
    { provide: CertificatesDirectory, useClass: SqlCertificatesDirectory },
    { provide: FurtherCertificates, useClass: IssueFurtherCertificate },
    CorrectCertificate,
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
    VerifyCertificate,
    IssueOnCompletion,
    RenderCertificateHandler,
    TellHolder,
  ],
  exports: [CertificatesDirectory, EraseCertificates, FurtherCertificates, IssueCertificate],
})
export class CertificatesModule {}
