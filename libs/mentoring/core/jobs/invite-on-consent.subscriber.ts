import { Injectable } from '@nestjs/common';
import type { RecordedFact } from '#kernel';
import { consentGiven } from '#people/contract';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { InviteCandidate } from '../application/invite-candidate.js';

type Given = NonNullable<(typeof consentGiven)['payload']>;

@Injectable()
export class InviteOnConsent implements FactSubscriber<Given> {
  readonly name = 'mentoring.invite-on-consent';
  readonly fact = consentGiven;

  constructor(private readonly invite: InviteCandidate) {}

  async handle(tx: Tx, { subjectId, programmeId, payload, occurredAt }: RecordedFact<Given>): Promise<void> {
    if (payload.purpose !== 'mentor-follow-up' || subjectId === null || programmeId === null) return;
    await this.invite.execute(tx, { personId: subjectId, programmeId, consentedAt: occurredAt });
  }
}
