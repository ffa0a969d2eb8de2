import { Injectable } from '@nestjs/common';
import { Clock, isId, type PageRequest } from '#kernel';
import { concernClosed } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory } from '#programme/contract';
import { mentoringErrors } from '../../errors.js';
import { closeConcern, concernsFor, countConcerns, findConcern, safeguardingOf, type Concern } from '../../persistence/contacts.repository.js';
import { findGroup } from '../../persistence/groups.repository.js';

/** Concerns, for the one person that each was given to. An administrator who is not that person sees none. */
@Injectable()
export class HandleConcerns {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, key: string, settled: boolean | null, page: PageRequest): Promise<{ concerns: Concern[]; total: number }> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined) throw mentoringErrors.error('mentoring.not-found');
    const [all, named] = [await countConcerns(this.db, programme.id, actor.personId, null), await safeguardingOf(this.db, programme.id)];
    if (all === 0 && named !== actor.personId) throw mentoringErrors.error('mentoring.not-found');
    const total = settled === null ? all : await countConcerns(this.db, programme.id, actor.personId, settled);
    return { total, concerns: await concernsFor(this.db, programme.id, actor.personId, settled, page) };
  }

  close(actor: Actor, concernId: string, outcome: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const concern = isId(concernId) ? await findConcern(tx, concernId) : undefined;
      const group = concern === undefined ? undefined : await findGroup(tx, concern.groupId);
      if (concern === undefined || group === undefined || concern.assignedTo !== actor.personId) throw mentoringErrors.error('mentoring.not-found');
      if (concern.closedAt !== null) return;
      const now = this.clock.now();
      await closeConcern(tx, concern.id, now, outcome);
      await recordFact(tx, concernClosed, { occurredAt: now, subjectId: null, actorId: actor.personId, programmeId: group.programmeId, activityId: null, language: null, payload: { concernId } });
    });
  }
}
