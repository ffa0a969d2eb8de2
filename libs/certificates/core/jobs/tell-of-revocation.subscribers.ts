import { Injectable } from '@nestjs/common';
import { certificateReinstated, certificateRevoked } from '#certificates/contract';
import type { RecordedFact } from '#kernel';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { HolderLetters } from '../application/holder-letters.js';
import type { CertificateState } from '../domain/certificate.js';
import { revocationWords } from '../mail/revocation-words.js';
import { findCertificate, type CertificateRecord } from '../persistence/certificates.repository.js';

type Revoked = NonNullable<(typeof certificateRevoked)['payload']>;
type Reinstated = NonNullable<(typeof certificateReinstated)['payload']>;

/** Whoever revoked it, a coordinator or Kaasa itself where what it was issued for was undone: its holder learns of it, and why. */
@Injectable()
export class TellOfRevocation implements FactSubscriber<Revoked> {
  readonly name = 'certificates.tell-of-revocation';
  readonly fact = certificateRevoked;

  constructor(private readonly letters: HolderLetters) {}

  async handle(tx: Tx, fact: RecordedFact<Revoked>): Promise<void> {
    const certificate = await stillSo(tx, fact, 'revoked');
    if (certificate === undefined) return;
    await this.letters.send(tx, certificate, { name: 'certificate-revoked', key: `certificate-revoked:${fact.id}`, values: { reason: revocationWords[certificate.reasonClass ?? 'other'][certificate.claims.language] } });
  }
}

/** Of one that was replaced at once, the letter about its successor tells. */
@Injectable()
export class TellOfReinstatement implements FactSubscriber<Reinstated> {
  readonly name = 'certificates.tell-of-reinstatement';
  readonly fact = certificateReinstated;

  constructor(private readonly letters: HolderLetters) {}

  async handle(tx: Tx, fact: RecordedFact<Reinstated>): Promise<void> {
    const certificate = await stillSo(tx, fact, 'valid');
    const lastDay = certificate?.claims.validUntil ?? null;
    if (certificate === undefined || (lastDay !== null && lastDay < fact.occurredAt.toISOString().slice(0, 10))) return;
    await this.letters.send(tx, certificate, { name: 'certificate-reinstated', key: `certificate-reinstated:${fact.id}` });
  }
}

/** The certificate, unless something has become of it since. */
async function stillSo(tx: Tx, { payload, occurredAt }: RecordedFact<Reinstated>, state: CertificateState): Promise<CertificateRecord | undefined> {
  const certificate = await findCertificate(tx, payload.certificateId);
  return certificate?.state === state && certificate.stateSince.getTime() === occurredAt.getTime() ? certificate : undefined;
}
