import { Injectable } from '@nestjs/common';
import { certificateRevoked } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { mayBecome, type RevocationReason } from '../domain/certificate.js';
import { certificatesErrors } from '../errors.js';
import { changeState, lockCertificate } from '../persistence/certificates.repository.js';
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
      const at = this.clock.now();
      await changeState(tx, { certificateId: id, at, actorId: actor.personId, state: 'revoked', reasonClass, note });
      const { personId, programmeId, activityId, claims } = certificate;
      await recordFact(tx, certificateRevoked, { occurredAt: at, subjectId: personId, actorId: actor.personId, programmeId, activityId, language: claims.language, payload: { certificateId: id, reasonClass } });
    });
  }
}
