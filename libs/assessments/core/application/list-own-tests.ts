import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { assessmentsErrors } from '../errors.js';
import { ownTests, type OwnTest } from '../persistence/own-tests.query.js';

/** What a participant may take in a training besides the tests of its modules. */
@Injectable()
export class ListOwnTests {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, activityId: string): Promise<OwnTest[]> {
    const registered = isId(activityId) && (await this.programme.isRegistered(this.db, activityId, actor.personId));
    if (!registered) throw assessmentsErrors.error('assessments.not-found');
    return ownTests(this.db, activityId, actor.personId, this.clock.now());
  }
}
