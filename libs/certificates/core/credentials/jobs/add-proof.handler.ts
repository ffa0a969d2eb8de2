import { Injectable } from '@nestjs/common';
import { addProof } from '#certificates/contract';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { findCertificate } from '../../persistence/certificates.repository.js';
import { CredentialSigner } from '../signing/credential-signer.js';

@Injectable()
export class AddProofHandler implements JobHandler<{ readonly certificateId: string; readonly keyId: string }> {
  readonly job = addProof;

  constructor(private readonly signer: CredentialSigner) {}

  async handle(tx: Tx, { certificateId }: { readonly certificateId: string }): Promise<void> {
    const certificate = await findCertificate(tx, certificateId);
    if (certificate !== undefined) await this.signer.prove(tx, certificateId, certificate.programmeId);
  }
}
