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
    const outcomes = await Promise.allSettled(dressed.map(({ certificate, design }) => this.typeset.execute(certificate, signed.get(certificate.id)?.jwt ?? null, design)));
    const unset: Unset[] = [];
    const stored = outcomes.map((outcome, index) => {
      const certificateId = certificates[index]?.id ?? '';
      if (outcome.status === 'fulfilled') return storeDocument(tx, certificateId, outcome.value, this.clock.now());
      unset.push({ certificateId, reason: outcome.reason });
      return undefined;
    });
    await Promise.all(stored);
    return unset;
  }
}
