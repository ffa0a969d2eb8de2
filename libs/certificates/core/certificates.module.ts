import { Global, Module } from '@nestjs/common';
import { CertificatesDirectory } from '#certificates/contract';
import { SqlCertificatesDirectory } from './application/certificates-directory.js';
import { DownloadCertificate } from './application/download-certificate.js';
import { IssueCertificate } from './application/issue-certificate.js';
import { RevokeCertificate } from './application/revoke-certificate.js';
import { TypesetCertificate } from './application/typeset-certificate.js';
import { VerifyCertificate } from './application/verify-certificate.js';
import { CertificatesController } from './http/certificates.controller.js';
import { VerificationController } from './http/verification.controller.js';
import { IssueOnCompletion } from './jobs/issue-on-completion.subscriber.js';
import { RenderCertificateHandler } from './jobs/render-certificate.handler.js';
import { TellHolder } from './jobs/tell-holder.subscriber.js';

@Global()
@Module({
  controllers: [CertificatesController, VerificationController],
  providers: [
    { provide: CertificatesDirectory, useClass: SqlCertificatesDirectory },
    DownloadCertificate,
    IssueCertificate,
    RevokeCertificate,
    TypesetCertificate,
    VerifyCertificate,
    IssueOnCompletion,
    RenderCertificateHandler,
    TellHolder,
  ],
  exports: [CertificatesDirectory, IssueCertificate],
})
export class CertificatesModule {}
