import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { courseCompleted } from '#curricula/contract';
import { Clock, newId } from '#kernel';
import { firstRow, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { ProgrammeDirectory } from '#programme/contract';
import { completionRuleVersion, judgeCompletion } from '../domain/completion-rule.js';
import { courseNeeds } from '../domain/course-needs.js';
import { Courses } from '../persistence/courses.query.js';
import { evidenceOf } from '../persistence/evidence.query.js';

/** Judges whether a person has completed the course of an activity, and states it once. Answers whether it was stated now. */
@Injectable()
export class JudgeCompletion {
  constructor(
    private readonly courses: Courses,
    private readonly programme: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, activityId: string, personId: string): Promise<boolean> {
    if (await this.isCompleted(tx, activityId, personId)) return false;
    const course = courseNeeds(await this.courses.of(tx, activityId));
    if (course.length === 0) return false;
    const { completedAt, factIds, assessed } = judgeCompletion({ course, ...(await evidenceOf(tx, activityId, personId)) });
    if (completedAt === null) return false;
    const { programmeId, timeZone } = await this.programmeOf(tx, activityId);
    const releaseIds = course.filter(({ required }) => required).map(({ releaseId }) => releaseId);
    const made = await firstRow<{ id: string }>(
      tx,
      `insert into curricula.completion (id, person_id, activity_id, programme_id, rule_version, assessed, completed_on, release_ids, evidence_fact_ids, judged_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict on constraint completion_once do nothing returning id`,
      [newId(), personId, activityId, programmeId, completionRuleVersion, assessed, dayOf(completedAt, timeZone), releaseIds, factIds, this.clock.now()],
    );
    if (made === undefined) return false;
    await recordFact(tx, courseCompleted, {
      occurredAt: completedAt,
      subjectId: personId,
      actorId: null,
      programmeId,
      activityId,
      language: null,
      payload: { completionId: made.id, ruleVersion: completionRuleVersion, releaseIds, assessed },
    });
    return true;
  }

  private async isCompleted(tx: Tx, activityId: string, personId: string): Promise<boolean> {
    return (await firstRow(tx, `select 1 from curricula.completion where person_id = $1 and activity_id = $2`, [personId, activityId])) !== undefined;
  }

  private async programmeOf(tx: Tx, activityId: string): Promise<{ programmeId: string; timeZone: string }> {
    const activity = await this.programme.activity(tx, activityId);
    const programme = (await this.programme.programmes(tx)).find(({ id }) => id === activity?.programmeId);
    if (programme === undefined) throw new Error(`Activity ${activityId} is in no programme`);
    return { programmeId: programme.id, timeZone: programme.timeZone };
  }
}

function dayOf(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
