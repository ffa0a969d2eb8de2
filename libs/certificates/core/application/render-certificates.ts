import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Tx } from '#platform/database';
import { CredentialSigner } from '../credentials/signing/credential-signer.js';
import { holdCertificates } from '../persistence/certificates.repository.js';
import { storeDocument } from '../persistence/documents.repository.js';
import { designOf } from '../templates/application/design-of.js';
import { TypesetCertificate, type DressedCertificate } from './typeset-certificate.js';

/** One that could not be typeset, and why. */
export interface Unset {
  readonly certificateId: string;
  readonly reason: unknown;
}

/** Signs and typesets records, and keeps their documents. Those that are erased have none. */
@Injectable()
export class RenderCertificates {
  constructor(
    private readonly typeset: TypesetCertificate,
    private readonly signer: CredentialSigner,
    private readonly clock: Clock,
  ) {}

  /** Answers what could not be typeset; that keeps nothing else back. */
  async execute(tx: Tx, certificateIds: readonly string[]): Promise<readonly Unset[]> {
    const held = await holdCertificates(tx, certificateIds);
    const missing = certificateIds.find((id) => !held.some((certificate) => certificate.id === id));
    if (missing !== undefined) throw new Error(`Certificate ${missing} does not exist`);
    const certificates = held.filter(({ state }) => state !== 'erased');
    const signed = await this.signer.all(tx, certificates);
    const dressed: DressedCertificate[] = [];
    for (const certificate of certificates) dressed.push({ certificate, design: await designOf(tx, certificate.claims) });
    // None of them throws, so that nothing goes on in the transaction after it was given up.
    const made = await Promise.all(dressed.map((one) => this.make(one, signed.get(one.certificate.id)?.jwt ?? null)));
    await Promise.all(made.flatMap((one) => ('bytes' in one ? [storeDocument(tx, one.certificateId, one.bytes, this.clock.now())] : [])));
    return made.flatMap((one) => ('bytes' in one ? [] : [one]));
  }

  private async make({ certificate, design }: DressedCertificate, jwt: string | null): Promise<Unset | { readonly certificateId: string; readonly bytes: Uint8Array }> {
    const certificateId = certificate.id;
    try {
      return { certificateId, bytes: await this.typeset.execute(certificate, jwt, design) };
    } catch (reason) {
      return { certificateId, reason };
    }
  }
}
