import { Injectable } from '@nestjs/common';
import { certificateRevoked } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import type { RevocationReason } from '../domain/certificate.js';
import { certificatesErrors } from '../errors.js';
import { findCertificate, markRevoked } from '../persistence/certificates.repository.js';
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
      const certificate = await findCertificate(tx, id);
      if (certificate === undefined || !mayRevoke(actor, certificate)) throw certificatesErrors.error('certificates.not-found');
      const at = this.clock.now();
      if (!(await markRevoked(tx, id, at, actor.personId, reasonClass, note))) throw certificatesErrors.error('certificates.not-valid');
      const { personId, programmeId, activityId, claims } = certificate;
      await recordFact(tx, certificateRevoked, { occurredAt: at, subjectId: personId, actorId: actor.personId, programmeId, activityId, language: claims.language, payload: { certificateId: id, reasonClass } });
    });
  }
}
