import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { programmeErrors } from '../errors.js';
import { ActivityGate } from './activity-gate.js';
import { mayRegisterPerson } from './register-person.policy.js';
import { takeSeat, type Seat } from './seats.js';

@Injectable()
export class RegisterPerson {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: PeopleDirectory,
    private readonly gate: ActivityGate,
  ) {}

  execute(actor: Actor, { activityId, personId }: { activityId: string; personId: string }): Promise<{ status: Seat }> {
    return this.db.transaction(async (tx) => {
      const { activity } = await this.gate.open(tx, actor, activityId, mayRegisterPerson);
      // A role opens a person's data to the programme's administrators, so it is not for them to give to strangers.
      if (!(await this.people.holdsRoleIn(tx, personId, activity.programmeId))) throw programmeErrors.error('programme.person-not-found');
      await this.people.giveRole(tx, personId, 'trainee', activity.programmeId);
      const status = await takeSeat(tx, { activityId, personId, actorId: actor.personId, language: null, at: this.clock.now() });
      return { status };
    });
  }
}
