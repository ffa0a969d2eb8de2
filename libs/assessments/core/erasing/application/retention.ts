import { Injectable } from '@nestjs/common';
import { answersErased } from '#assessments/contract';
import { Clock, isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory } from '#programme/contract';
import { assessmentsErrors } from '../../errors.js';
import { choosableDays, retentionDates, type RetentionDates } from '../domain/retention.js';
import { forgetExtraTime, keptWords, peopleWithWords, trainingsWithExtraTime, type KeptWords } from '../persistence/kept-words.query.js';
import { retentionChoice, type RetentionChoice } from '../persistence/retention-choices.repository.js';
import { eraseUnlinkedWords } from '../persistence/erasing.repository.js';
import { mayEraseAnswers } from './erase-answers.policy.js';
import { EraseAnswers } from './erase-answers.js';

const peopleAtOnce = 100;

export interface RetentionPreview extends KeptWords {
  /** Null while the programme has no activity. */
  readonly dates: RetentionDates | null;
  /** The days that can be chosen instead. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** What was chosen last; undefined where nobody has. */
  readonly choice: RetentionChoice | undefined;
  /** People with extra time or pauses in its tests. */
  readonly extraTime: number;
}

/** What tests keep of people in words, until when, and what is erased when that time has come. Choices, scores and dates stay: figures stay true. */
@Injectable()
export class Retention {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly programmes: ProgrammeDirectory,
    private readonly erasing: EraseAnswers,
  ) {}

  /** For administrators: what would be erased of the programme, or of one person. */
  async preview(actor: Actor, programmeKey: string, personId: string | null = null): Promise<RetentionPreview> {
    const programme = await this.programmes.programmeByKey(this.db, programmeKey);
    if (programme === undefined || !mayEraseAnswers(actor, programme.id) || (personId !== null && !isId(personId))) throw assessmentsErrors.error('assessments.not-found');
    const [kept, { dates, choice }, trainings] = await Promise.all([keptWords(this.db, programme.id, personId), this.dates(programme.id), this.trainings(this.db, programme.id, personId)]);
    return { ...kept, dates, choice, days: dates === null ? null : choosableDays(dates, this.clock.now()), extraTime: trainings.reduce((sum, { people }) => sum + people, 0) };
  }

  /** Erases what has been kept long enough, some people at a time, each for themselves: killed at any moment it goes on the next time. */
  async apply(): Promise<void> {
    for (const { id } of await this.programmes.programmes(this.db)) {
      const [{ dates }, now] = [await this.dates(id), this.clock.now()];
      if (dates === null || now < dates.endsAt) continue;
      await this.db.transaction(async (tx) => forgetExtraTime(tx, (await this.trainings(tx, id)).map(({ activityId }) => activityId)));
      if (now >= dates.answersUntil) await this.eraseWords(id, now);
    }
  }

  private async eraseWords(programmeId: string, at: Date): Promise<void> {
    for (const personId of await peopleWithWords(this.db, programmeId, peopleAtOnce)) {
      await this.db.transaction(async (tx) => {
        await this.erasing.ofPerson(tx, programmeId, personId);
        await recordFact(tx, answersErased, { occurredAt: at, subjectId: personId, actorId: null, programmeId, activityId: null, language: null, payload: { reason: 'retention' } });
      });
    }
    await this.db.transaction((tx) => eraseUnlinkedWords(tx, programmeId));
  }

  private async dates(programmeId: string): Promise<Pick<RetentionPreview, 'dates' | 'choice'>> {
    const [[last], choice] = await Promise.all([this.programmes.latestActivities(this.db, programmeId, 1), retentionChoice(this.db, programmeId)]);
    return { dates: retentionDates(last?.endsAt ?? null, choice?.until ?? null), choice };
  }

  private async trainings(sql: Sql, programmeId: string, personId: string | null = null): Promise<{ activityId: string; people: number }[]> {
    const all = await trainingsWithExtraTime(sql, personId);
    const known = await this.programmes.activities(sql, all.map(({ activityId }) => activityId));
    return all.filter(({ activityId }) => known.get(activityId)?.programmeId === programmeId);
  }
}
