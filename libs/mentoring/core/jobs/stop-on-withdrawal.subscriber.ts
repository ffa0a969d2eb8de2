import { Injectable } from '@nestjs/common';
import { Clock, type RecordedFact } from '#kernel';
import { consentWithdrawn, PeopleDirectory } from '#people/contract';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { endCandidacy } from '../application/end-candidacy.js';
import { candidaciesOf, lockCandidacy } from '../persistence/candidacies.repository.js';

type Withdrawn = NonNullable<(typeof consentWithdrawn)['payload']>;

/** A consent withdrawn anywhere ends what stood on it. */
@Injectable()
export class StopOnWithdrawal implements FactSubscriber<Withdrawn> {
  readonly name = 'mentoring.stop-on-withdrawal';
  readonly fact = consentWithdrawn;

  constructor(
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { subjectId, payload }: RecordedFact<Withdrawn>): Promise<void> {
    if (payload.purpose !== 'mentor-follow-up' || subjectId === null) return;
    // Given again meanwhile: then there is nothing to end.
    if (await this.people.hasConsent(tx, subjectId, 'mentor-follow-up')) return;
    for (const { id } of await candidaciesOf(tx, subjectId)) {
      const candidacy = await lockCandidacy(tx, id);
      if (candidacy !== undefined) await endCandidacy(tx, candidacy, { event: 'withdraw', at: this.clock.now(), by: subjectId, reason: null });
    }
  }
}
