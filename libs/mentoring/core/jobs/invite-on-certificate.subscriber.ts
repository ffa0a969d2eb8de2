import { Injectable } from '@nestjs/common';
import { certificateIssued } from '#certificates/contract';
import type { RecordedFact } from '#kernel';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { InviteCandidate } from '../application/invite-candidate.js';

type Issued = NonNullable<(typeof certificateIssued)['payload']>;

@Injectable()
export class InviteOnCertificate implements FactSubscriber<Issued> {
  readonly name = 'mentoring.invite-on-certificate';
  readonly fact = certificateIssued;

  constructor(private readonly invite: InviteCandidate) {}

  async handle(tx: Tx, { subjectId, programmeId }: RecordedFact<Issued>): Promise<void> {
    if (subjectId === null || programmeId === null) return;
    await this.invite.execute(tx, { personId: subjectId, programmeId, consentedAt: null });
  }
}
