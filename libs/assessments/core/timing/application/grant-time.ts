import { Injectable } from '@nestjs/common';
import { attemptAllowed, timeAllowed } from '#assessments/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory } from '#programme/contract';
import { assessmentsErrors } from '../../errors.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { insertAllowance, prolong, type NewAllowance } from '../persistence/time.repository.js';

/** A trainer grants one person a further attempt, or more minutes in the open one, and says why. */
@Injectable()
export class GrantTime {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: StatisticsGate,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, allowance: NewAllowance): Promise<void> {
    const { assessmentId, personId, attempts, minutes } = allowance;
    const { programmeId, activityId } = await this.gate.assessment(actor, assessmentId);
    if (!(await this.programme.isRegistered(this.db, activityId, personId))) throw assessmentsErrors.error('assessments.person-not-found');
    const now = this.clock.now();
    const common = { occurredAt: now, subjectId: personId, actorId: actor.personId, programmeId, activityId, language: null };
    await this.db.transaction(async (tx) => {
      await insertAllowance(tx, allowance, actor.personId, now);
      if (minutes > 0 && !(await prolong(tx, assessmentId, personId, minutes, now))) throw assessmentsErrors.error('assessments.no-clock-runs');
      if (attempts > 0) await recordFact(tx, attemptAllowed, { ...common, payload: { assessmentId, attempts } });
      if (minutes > 0) await recordFact(tx, timeAllowed, { ...common, payload: { assessmentId, minutes } });
    });
  }
}
