import { Injectable } from '@nestjs/common';
import { renderCertificate } from '#certificates/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { enqueue } from '#platform/queue';
import { certificatesErrors } from '../errors.js';
import { findByPublicId, type CertificateRecord } from '../persistence/certificates.repository.js';
import { findDocument, type StoredDocument } from '../persistence/documents.repository.js';
import { mayDownload } from './certificate.policy.js';

const patienceMs = 6_000;
const lookEveryMs = 150;

export interface Download extends StoredDocument {
  readonly number: string;
}

/** The PDF of a certificate; one that was not typeset yet is asked for and waited for. */
@Injectable()
export class DownloadCertificate {
  constructor(private readonly db: Database) {}

  async execute(actor: Actor, publicId: string): Promise<Download> {
    const certificate = await findByPublicId(this.db, publicId);
    if (certificate === undefined || certificate.state === 'erased' || !mayDownload(actor, certificate)) throw certificatesErrors.error('certificates.not-found');
    return this.of(certificate);
  }

  /** For whoever may have it: the caller has asked. */
  async of(certificate: Pick<CertificateRecord, 'id' | 'number' | 'state'>): Promise<Download> {
    if (certificate.state === 'erased') throw certificatesErrors.error('certificates.not-found');
    const document = (await findDocument(this.db, certificate.id)) ?? (await this.typeset(certificate.id));
    return { ...document, number: certificate.number };
  }

  private async typeset(certificateId: string): Promise<StoredDocument> {
    await this.db.transaction((tx) => enqueue(tx, renderCertificate, { certificateId }));
    for (const end = Date.now() + patienceMs; Date.now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      const document = await findDocument(this.db, certificateId);
      if (document !== undefined) return document;
    }
    throw certificatesErrors.error('certificates.not-ready');
  }
}
