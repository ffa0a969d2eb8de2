import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { candidaciesOf, type Candidacy } from '../persistence/candidacies.repository.js';
import { groupOf, type GroupSummary } from '../persistence/groups.repository.js';
import { followUpsOf, type TimelineFollowUp } from '../persistence/timeline.query.js';
import { EligibilityCheck } from './eligibility.js';

export interface MyMentoring {
  readonly candidacy: Candidacy | undefined;
  readonly group: GroupSummary | undefined;
  readonly followUps: TimelineFollowUp[];
  /** Holds the certificate, and would be invited on giving the consent. */
  readonly canBeInvited: boolean;
}

@Injectable()
export class ShowMyMentoring {
  constructor(
    private readonly db: Database,
    private readonly eligibility: EligibilityCheck,
  ) {}

  async execute(actor: Actor): Promise<MyMentoring> {
    const [candidacy] = await candidaciesOf(this.db, actor.personId);
    if (candidacy === undefined) return { candidacy, group: undefined, followUps: [], canBeInvited: await this.canBeInvited(actor) };
    const [group, followUps] = await Promise.all([groupOf(this.db, candidacy.id), followUpsOf(this.db, candidacy.id)]);
    return { candidacy, group, followUps, canBeInvited: candidacy.state === 'withdrawn' && (await this.canBeInvited(actor)) };
  }

  private async canBeInvited({ personId, grants }: Actor): Promise<boolean> {
    for (const programmeId of new Set(grants.map((grant) => grant.programmeId))) {
      const { consent, fulfilled } = await this.eligibility.of(this.db, personId, programmeId);
      if (fulfilled && !consent) return true;
    }
    return false;
  }
}
