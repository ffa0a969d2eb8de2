import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import type { CandidacyRule } from '../domain/candidacy-rule.js';
import { mentoringErrors } from '../errors.js';
import { insertRule, ruleInForce, type StoredRule } from '../persistence/candidacy-rules.repository.js';
import { mayManageMentors } from './view-mentors.policy.js';

/** What the programme asks of its mentors: shown, and changed by a new version. Who is a mentor already stays one. */
@Injectable()
export class ManageRule {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, key: string): Promise<StoredRule> {
    return ruleInForce(this.db, await this.programmeOf(actor, key));
  }

  async change(actor: Actor, key: string, definition: CandidacyRule): Promise<StoredRule> {
    const programmeId = await this.programmeOf(actor, key);
    return this.db.transaction(async (tx) => {
      await tx.rows(`select pg_advisory_xact_lock(hashtext('mentoring.candidacy_rule'), hashtext($1))`, [programmeId]);
      const stored = { version: (await ruleInForce(tx, programmeId)).version + 1, definition };
      await insertRule(tx, programmeId, stored, this.clock.now(), actor.personId);
      return stored;
    });
  }

  private async programmeOf(actor: Actor, key: string): Promise<string> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayManageMentors(actor, programme.id)) throw mentoringErrors.error('mentoring.not-found');
    return programme.id;
  }
}
