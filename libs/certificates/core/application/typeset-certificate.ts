import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PdfRenderer } from '#platform/pdf';
import { BaseUrl } from '#platform/http';
import { writtenShortCode } from '../domain/certificate.js';
import { attachmentName, credentialName } from '../credentials/own/carried-record.js';
import { certificateDocument, certificateSheet, documentOf, type CertificateDocument, type CertificateProof } from '../pdf/certificate-pdf.js';
import { collectionDocument, type Collection } from '../pdf/collection.js';
import type { CertificateDesign } from '../pdf/design.js';
import type { CertificateRecord } from '../persistence/certificates.repository.js';

export interface DressedCertificate {
  readonly certificate: CertificateRecord;
  readonly design: CertificateDesign;
}

/** Makes the PDF of a record; the same record gives the same bytes. `design`: the look that the record states, when it is not the built-in one. */
@Injectable()
export class TypesetCertificate implements OnApplicationShutdown {
  private readonly renderer = new PdfRenderer({ threads: 2, ahead: true });

  constructor(private readonly baseUrl: BaseUrl) {}

  async execute(certificate: CertificateRecord, credential: string | null = null, design?: CertificateDesign): Promise<Uint8Array> {
    const { claims, publicId, contentHash, issuedAt } = certificate;
    const attachment = { publicId, contentHash, claims };
    const carried = credential === null ? [] : [{ name: credentialName, mediaType: 'application/vc+jwt', bytes: Buffer.from(credential, 'utf8') }];
    return this.renderer.render({
      ...certificateDocument(claims, this.proofOf(certificate), design),
      attachments: [{ name: attachmentName, mediaType: 'application/json', bytes: Buffer.from(JSON.stringify(attachment)) }, ...carried],
      createdAt: issuedAt,
    });
  }

  /**
   * Many certificates as one document for the printer, without what they carry as data. Set anew rather than put together
   * from the single PDFs: so the fonts are there once and the pages stay tagged. Those of the first template get the look of the second.
   */
  async together(certificates: readonly DressedCertificate[], collection: Collection, at: Date): Promise<Uint8Array> {
    const sheets = certificates.map(({ certificate, design }) => certificateSheet(certificate.claims, this.proofOf(certificate), design));
    return this.renderer.render({ ...collectionDocument(collection, sheets), createdAt: at });
  }

  /** A copy for paper, with what the record must not hold; it carries nothing, and the same code gives the same bytes. */
  withPersonalCode({ certificate, design }: DressedCertificate, personalCode: string): Promise<Uint8Array> {
    const { claims, issuedAt } = certificate;
    return this.renderer.render({ ...documentOf(certificateSheet(claims, this.proofOf(certificate), design, personalCode)), createdAt: issuedAt });
  }

  /** Any other paper of ours. */
  paper(document: CertificateDocument, at: Date): Promise<Uint8Array> {
    return this.renderer.render({ ...document, createdAt: at });
  }

  private proofOf({ baseUrl, publicId, shortCode }: CertificateRecord): CertificateProof {
    return { verifyUrl: `${baseUrl ?? this.baseUrl.url}/verify/${publicId}`, shortCode: writtenShortCode(shortCode) };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.renderer.close();
  }
}
