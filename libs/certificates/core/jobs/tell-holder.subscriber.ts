import { Injectable } from '@nestjs/common';
import { certificateIssued } from '#certificates/contract';
import type { RecordedFact } from '#kernel';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { HolderLetters } from '../application/holder-letters.js';
import { certificateNumber } from '../domain/certificate.js';
import { findCertificate } from '../persistence/certificates.repository.js';

type Issued = NonNullable<(typeof certificateIssued)['payload']>;

@Injectable()
export class TellHolder implements FactSubscriber<Issued> {
  readonly name = 'certificates.tell-holder';
  readonly fact = certificateIssued;

  constructor(private readonly letters: HolderLetters) {}

  async handle(tx: Tx, { payload }: RecordedFact<Issued>): Promise<void> {
    const certificate = await findCertificate(tx, payload.certificateId);
    if (certificate === undefined || certificate.state !== 'valid') return;
    const { revision, registerYear, registerNumber } = certificate;
    const key = `certificate-ready:${payload.certificateId}`;
    // The revision before is the one that this replaces: each is made from the last.
    await this.letters.send(tx, certificate, revision === 1 ? { name: 'certificate-ready', key } : { name: 'certificate-reissued', key, values: { formerNumber: certificateNumber(registerYear, registerNumber, revision - 1) } });
  }
}
