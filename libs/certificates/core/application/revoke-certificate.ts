import { Injectable } from '@nestjs/common';
import { certificateRevoked } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { mayBecome, type RevocationReason } from '../domain/certificate.js';
import { certificatesErrors } from '../errors.js';
import { changeState, lockCertificate, type CertificateRecord } from '../persistence/certificates.repository.js';
import { mayRevoke } from './certificate.policy.js';

export interface Revocation {
  readonly reasonClass: RevocationReason;
  readonly note: string | null;
}

@Injectable()
export class RevokeCertificate {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string, { reasonClass, note }: Revocation): Promise<void> {
    await this.db.transaction(async (tx) => {
      const certificate = await lockCertificate(tx, id);
      if (certificate === undefined || !mayRevoke(actor, certificate)) throw certificatesErrors.error('certificates.not-found');
      if (!mayBecome(certificate.state, 'revoked')) throw certificatesErrors.error('certificates.not-valid');
      await revoke(tx, certificate, { at: this.clock.now(), actorId: actor.personId, reasonClass, note });
    });
  }
}

/** The caller holds the lock of a certificate that may be revoked. */
export async function revoke(tx: Tx, { id, personId, programmeId, activityId, claims }: CertificateRecord, { at, actorId, reasonClass, note }: Revocation & { readonly at: Date; readonly actorId: string }): Promise<void> {
  await changeState(tx, { certificateId: id, at, actorId, state: 'revoked', reasonClass, note });
  await recordFact(tx, certificateRevoked, { occurredAt: at, subjectId: personId, actorId, programmeId, activityId, language: claims.language, payload: { certificateId: id, reasonClass } });
}
