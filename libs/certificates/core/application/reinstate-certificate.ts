import { Injectable } from '@nestjs/common';
import { certificateReinstated } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { mayBecome } from '../domain/certificate.js';
import { certificatesErrors } from '../errors.js';
import { changeState, lockCertificate, type CertificateRecord } from '../persistence/certificates.repository.js';
import { mayRevoke } from './certificate.policy.js';

/** Takes a revocation back: the certificate holds again, and its history says both, with the reason. */
@Injectable()
export class ReinstateCertificate {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string, reason: string): Promise<void> {
    const note = reason.trim();
    await this.db.transaction(async (tx) => {
      const certificate = await lockCertificate(tx, id);
      if (certificate === undefined || !mayRevoke(actor, certificate)) throw certificatesErrors.error('certificates.not-found');
      if (note === '') throw certificatesErrors.error('certificates.reason-needed', { errors: [{ pointer: '/reason', code: 'certificates.reason-needed' }] });
      if (!mayBecome(certificate.state, 'valid')) throw certificatesErrors.error('certificates.not-revoked');
      await reinstate(tx, certificate, { at: this.clock.now(), actorId: actor.personId, note });
    });
  }
}

/** The caller holds the lock of a revoked certificate. Should its last day be over meanwhile, the next look at expiries says so. */
export async function reinstate(tx: Tx, { id, personId, programmeId, activityId, claims }: CertificateRecord, { at, actorId, note }: { readonly at: Date; readonly actorId: string | null; readonly note: string | null }): Promise<void> {
  await changeState(tx, { certificateId: id, at, actorId, state: 'valid', note });
  await recordFact(tx, certificateReinstated, { occurredAt: at, subjectId: personId, actorId, programmeId, activityId, language: claims.language, payload: { certificateId: id } });
}
