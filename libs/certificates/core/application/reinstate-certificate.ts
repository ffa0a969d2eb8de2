import { Injectable } from '@nestjs/common';
import { certificateReinstated } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { mayBecome } from '../domain/certificate.js';
import { certificatesErrors } from '../errors.js';
import { changeState, lockCertificate } from '../persistence/certificates.repository.js';
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
      const at = this.clock.now();
      // Should its last day be over meanwhile, the next look at expiries says so.
      await changeState(tx, { certificateId: id, at, actorId: actor.personId, state: 'valid', note });
      const { personId, programmeId, activityId, claims } = certificate;
      await recordFact(tx, certificateReinstated, { occurredAt: at, subjectId: personId, actorId: actor.personId, programmeId, activityId, language: claims.language, payload: { certificateId: id } });
    });
  }
}
