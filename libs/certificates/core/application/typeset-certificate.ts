import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PdfRenderer } from '#platform/pdf';
import { BaseUrl } from '#platform/http';
import { writtenShortCode } from '../domain/certificate.js';
import { attachmentName, credentialName } from '../credentials/own/carried-record.js';
import { certificateDocument } from '../pdf/certificate-pdf.js';
import type { CertificateRecord } from '../persistence/certificates.repository.js';

/** Makes the PDF of a record; the same record gives the same bytes. */
@Injectable()
export class TypesetCertificate implements OnApplicationShutdown {
  private readonly renderer = new PdfRenderer({ threads: 2 });

  constructor(private readonly baseUrl: BaseUrl) {}

  async execute(certificate: CertificateRecord, credential: string | null = null): Promise<Uint8Array> {
    const { claims, publicId, contentHash, issuedAt } = certificate;
    const verifyUrl = `${certificate.baseUrl ?? this.baseUrl.url}/verify/${publicId}`;
    const attachment = { publicId, contentHash, claims };
    const carried = credential === null ? [] : [{ name: credentialName, mediaType: 'application/vc+jwt', bytes: Buffer.from(credential, 'utf8') }];
    return this.renderer.render({
      ...certificateDocument(claims, { verifyUrl, shortCode: writtenShortCode(certificate.shortCode) }),
      attachments: [{ name: attachmentName, mediaType: 'application/json', bytes: Buffer.from(JSON.stringify(attachment)) }, ...carried],
      createdAt: issuedAt,
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.renderer.close();
  }
}
