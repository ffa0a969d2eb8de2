import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { mentoringErrors } from '../errors.js';
import { insertEvent, setHelpWanted } from '../persistence/candidacies.repository.js';
import { closeTasks } from '../persistence/tasks.repository.js';
import { helpableCandidacyLocked } from './candidacy-gate.js';

/** Takes a mentor's call for help off the board, saying what was done. */
@Injectable()
export class NoteHelpGiven {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, candidacyId: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const candidacy = await helpableCandidacyLocked(tx, actor, candidacyId);
      if (candidacy.helpWantedAt === null) throw mentoringErrors.error('mentoring.no-help-wanted');
      await setHelpWanted(tx, candidacy.id, null);
      const at = this.clock.now();
      await closeTasks(tx, candidacy.id, ['help'], { state: 'done', at, by: actor.personId });
      await insertEvent(tx, candidacy.id, { event: 'get-help', state: candidacy.state, at, by: actor.personId, reason });
    });
  }
}
