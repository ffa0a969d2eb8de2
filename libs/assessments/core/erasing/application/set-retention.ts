import { Injectable } from '@nestjs/common';
import { answerRetentionSet } from '#assessments/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory } from '#programme/contract';
import { assessmentsErrors } from '../../errors.js';
import { choosableDays, retentionDates } from '../domain/retention.js';
import { insertRetentionChoice } from '../persistence/retention-choices.repository.js';
import { mayEraseAnswers } from './erase-answers.policy.js';

/** Keeps the answers of a programme until another day than the rule says, or by the rule again; with the reason, which the history keeps. */
@Injectable()
export class SetRetention {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, programmeKey: string, day: string | null, reason: string): Promise<void> {
    const programme = await this.programmes.programmeByKey(this.db, programmeKey);
    if (programme === undefined || !mayEraseAnswers(actor, programme.id)) throw assessmentsErrors.error('assessments.not-found');
    const [last] = await this.programmes.latestActivities(this.db, programme.id, 1);
    const [dates, now] = [retentionDates(last?.endsAt ?? null), this.clock.now()];
    const days = dates === null ? null : choosableDays(dates, now);
    if (day !== null && (days === null || day < days.from || day > days.to)) {
      throw assessmentsErrors.error('assessments.retention-out-of-bounds', { errors: [{ pointer: '/until', code: 'assessments.retention-out-of-bounds' }] });
    }
    await this.db.transaction(async (tx) => {
      await insertRetentionChoice(tx, programme.id, { until: day === null ? null : new Date(`${day}T00:00:00Z`), reason: reason.trim(), setAt: now }, actor.personId);
      await recordFact(tx, answerRetentionSet, { occurredAt: now, subjectId: null, actorId: actor.personId, programmeId: programme.id, activityId: null, language: null, payload: { until: day } });
    });
  }
}
