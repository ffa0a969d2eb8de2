import { Injectable } from '@nestjs/common';
import { Clock, type RecordedFact } from '#kernel';
import { mentorMetGroup } from '#mentoring/contract';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { isMentor } from '../domain/candidacy.js';
import { lockCandidacy } from '../persistence/candidacies.repository.js';
import { planFromFirstMeeting } from '../application/timeline/first-meeting.js';

type Met = NonNullable<(typeof mentorMetGroup)['payload']>;

/** Steps that count from the first meeting have their time once there was one. */
@Injectable()
export class PlanOnFirstMeeting implements FactSubscriber<Met> {
  readonly name = 'mentoring.plan-on-first-meeting';
  readonly fact = mentorMetGroup;

  constructor(private readonly clock: Clock) {}

  async handle(tx: Tx, { payload, occurredAt }: RecordedFact<Met>): Promise<void> {
    const candidacy = await lockCandidacy(tx, payload.candidacyId);
    if (candidacy !== undefined && isMentor(candidacy.state)) await planFromFirstMeeting(tx, candidacy, occurredAt, this.clock.now());
  }
}
