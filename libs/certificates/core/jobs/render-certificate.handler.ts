import { Injectable } from '@nestjs/common';
import { renderCertificate } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { TypesetCertificate } from '../application/typeset-certificate.js';
import { CredentialSigner } from '../credentials/signing/credential-signer.js';
import { holdCertificate } from '../persistence/certificates.repository.js';
import { storeDocument } from '../persistence/documents.repository.js';
import { designOf } from '../templates/application/design-of.js';

@Injectable()
export class RenderCertificateHandler implements JobHandler<{ readonly certificateId: string }> {
  readonly job = renderCertificate;

  constructor(
    private readonly typeset: TypesetCertificate,
    private readonly signer: CredentialSigner,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { certificateId }: { readonly certificateId: string }): Promise<void> {
    const certificate = await holdCertificate(tx, certificateId);
    if (certificate === undefined) throw new Error(`Certificate ${certificateId} does not exist`);
    if (certificate.state === 'erased') return;
    const credential = await this.signer.execute(tx, certificate);
    const bytes = await this.typeset.execute(certificate, credential?.jwt ?? null, await designOf(tx, certificate.claims));
    await storeDocument(tx, certificateId, bytes, this.clock.now());
  }
}
