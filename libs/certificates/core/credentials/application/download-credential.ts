import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { mayDownload } from '../../application/certificate.policy.js';
import { certificatesErrors } from '../../errors.js';
import { findByPublicId, type CertificateRecord } from '../../persistence/certificates.repository.js';
import { bakeBadge } from '../files/bake-badge.js';
import { CredentialSigner } from '../signing/credential-signer.js';

export type CredentialForm = 'json' | 'jwt' | 'png';

export interface CredentialFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The badge of a certificate as a file, in the form that is asked for. */
@Injectable()
export class DownloadCredential {
  constructor(
    private readonly db: Database,
    private readonly signer: CredentialSigner,
  ) {}

  async execute(actor: Actor, publicId: string, form: CredentialForm): Promise<CredentialFile> {
    const certificate = await findByPublicId(this.db, publicId);
    if (certificate === undefined || !mayDownload(actor, certificate)) throw certificatesErrors.error('certificates.not-found');
    return this.fileOf(certificate, form);
  }

  /** For whoever may have the certificate’s files: its holder’s private page asks in this way. */
  async fileOf(certificate: CertificateRecord, form: CredentialForm): Promise<CredentialFile> {
    const signed = await this.db.transaction((tx) => this.signer.execute(tx, certificate));
    if (signed === null || signed.jwt === null) throw certificatesErrors.error('certificates.not-found');
    const { number } = certificate;
    if (form === 'jwt') return { name: `${number}.jwt`, mediaType: 'application/vc+jwt', bytes: Buffer.from(signed.jwt, 'utf8') };
    if (form === 'png') return { name: `${number}.png`, mediaType: 'image/png', bytes: bakeBadge(signed.jwt) };
    return { name: `${number}.json`, mediaType: 'application/vc', bytes: Buffer.from(signed.jsonLd ?? (await this.proven(certificate)), 'utf8') };
  }

  /** Who comes before the job has made the proof makes it. */
  private async proven({ id, programmeId }: CertificateRecord): Promise<string> {
    const jsonLd = await this.db.transaction((tx) => this.signer.prove(tx, id, programmeId));
    if (jsonLd === null) throw certificatesErrors.error('certificates.not-found');
    return jsonLd;
  }
}
