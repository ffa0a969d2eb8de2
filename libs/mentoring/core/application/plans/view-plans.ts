import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { mentoringErrors } from '../../errors.js';
import { planVersion, planVersions, type PlanVersion } from '../../persistence/plan-versions.query.js';
import { planInForce, type StoredPlan } from '../../persistence/plans.repository.js';
import { ManagedProgramme } from './plan-access.js';

export interface Plans {
  readonly versions: readonly PlanVersion[];
  readonly inForce: StoredPlan;
  readonly contacts: ReadonlyMap<string, PersonContact>;
}

/** The versions of a programme's plan, with how many mentors are in each. */
@Injectable()
export class ViewPlans {
  constructor(
    private readonly db: Database,
    private readonly programme: ManagedProgramme,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor, key: string): Promise<Plans> {
    const { id } = await this.programme.open(this.db, actor, key);
    const inForce = await this.db.transaction((tx) => planInForce(tx, id, this.clock.now()));
    const versions = await planVersions(this.db, id);
    return { versions, inForce, contacts: await this.people.contacts(this.db, versions.flatMap(({ createdBy }) => createdBy ?? [])) };
  }

  async one(actor: Actor, key: string, version: number): Promise<StoredPlan> {
    const { id } = await this.programme.open(this.db, actor, key);
    const plan = await planVersion(this.db, id, version);
    if (plan === undefined) throw mentoringErrors.error('mentoring.not-found');
    return plan;
  }
}
