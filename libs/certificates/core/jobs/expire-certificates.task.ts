import { Injectable } from '@nestjs/common';
import { certificateExpired } from '#certificates/contract';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import type { PeriodicTask } from '#platform/queue';
import { changeState, takeExpired } from '../persistence/certificates.repository.js';

const batch = 100;

/** Says of certificates whose last day is over that they have expired. */
@Injectable()
export class ExpireCertificatesTask implements PeriodicTask {
  readonly name = 'certificates.expire';
  readonly everyMs = 600_000;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    while ((await this.expire()) === batch);
  }

  private expire(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const at = this.clock.now();
      const over = await takeExpired(tx, at.toISOString().slice(0, 10), batch);
      for (const { id, personId, programmeId, activityId, claims } of over) {
        await changeState(tx, { certificateId: id, at, actorId: null, state: 'expired' });
        await recordFact(tx, certificateExpired, { occurredAt: at, subjectId: personId, actorId: null, programmeId, activityId, language: claims.language, payload: { certificateId: id } });
      }
      return over.length;
    });
  }
}
