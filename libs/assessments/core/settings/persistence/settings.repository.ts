import { decodeCursor, newId, type PageRequest } from '#kernel';
import { firstRow, oneRow, type Sql } from '#platform/database';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';
import { versionOf } from '../../persistence/assessments.repository.js';
import type { OpenTime } from '../../timing/domain/open-time.js';
import type { ChangedSettings } from '../domain/settings-change.js';

export interface VersionedSettings {
  readonly settings: AssessmentSettings;
  readonly version: string;
}

/** Held until the transaction ends. */
export function lockSettings(tx: Sql, assessmentId: string): Promise<VersionedSettings> {
  return oneRow<VersionedSettings>(tx, `select settings, ${versionOf('assessment')} as version from assessments.assessment where id = $1 for no key update`, [assessmentId]);
}

export function readSettings(sql: Sql, assessmentId: string): Promise<VersionedSettings & { readonly open: number }> {
  return oneRow(
    sql,
    `select a.settings, ${versionOf('a')} as version, (select count(*)::int from assessments.attempt t where t.assessment_id = a.id and t.state = 'open') as open from assessments.assessment a where a.id = $1`,
    [assessmentId],
  );
}

export async function writeSettings(tx: Sql, assessmentId: string, settings: AssessmentSettings): Promise<void> {
  await tx.rows(`update assessments.assessment set settings = $2 where id = $1`, [assessmentId, JSON.stringify(settings)]);
}

export type OpenAttempt = OpenTime & { readonly id: string };

/** The attempts that have begun and were not handed in; nothing moves their time meanwhile. */
export function lockOpenAttempts(tx: Sql, assessmentId: string): Promise<OpenAttempt[]> {
  return tx.rows<OpenAttempt>(
    `select t.id, t.deadline_at as "deadlineAt", t.limit_ends_at as "limitEndsAt", t.closes_at as "closesAt", t.pause_minutes as "pauseMinutes", t.paused_ms as "pausedMs",
       t.paused_at as "pausedAt", t.pause_ends_at as "pauseEndsAt",
       (select coalesce(sum(w.minutes), 0)::int from assessments.allowance w where w.assessment_id = t.assessment_id and w.person_id = t.person_id and w.granted_at >= t.started_at) as "grantedMinutes"
     from assessments.attempt t where t.assessment_id = $1 and t.state = 'open' order by t.id for update of t`,
    [assessmentId],
  );
}

/** Counts as a change of the attempt, so that a submission that began before looks again. */
export async function moveDeadlines(tx: Sql, moved: readonly Pick<OpenAttempt, 'id' | 'deadlineAt' | 'closesAt'>[]): Promise<void> {
  await tx.rows(
    `update assessments.attempt t set deadline_at = m.deadline_at, closes_at = m.closes_at, revision = revision + 1
     from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as m (id, deadline_at, closes_at) where t.id = m.id`,
    [moved.map(({ id }) => id), moved.map(({ deadlineAt }) => deadlineAt), moved.map(({ closesAt }) => closesAt)],
  );
}

export interface SettingsChange {
  readonly id: string;
  readonly before: ChangedSettings;
  readonly after: ChangedSettings;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: Date;
}

export async function keepChange(tx: Sql, assessmentId: string, { before, after, reason, changedBy, changedAt }: Omit<SettingsChange, 'id'>): Promise<void> {
  await tx.rows(`insert into assessments.settings_change (id, assessment_id, before, after, reason, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7)`, [
    ...[newId(), assessmentId, JSON.stringify(before), JSON.stringify(after), reason, changedBy, changedAt],
  ]);
}

/** The newest first. */
export function changesOf(sql: Sql, assessmentId: string, { limit, cursor }: PageRequest): Promise<SettingsChange[]> {
  const after = cursor === null ? null : decodeCursor(cursor, ['id'])[0];
  return sql.rows<SettingsChange>(
    `select id, before, after, reason, changed_by as "changedBy", changed_at as "changedAt" from assessments.settings_change
     where assessment_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [assessmentId, after, limit + 1],
  );
}

/** Nothing where it is not there. */
export function plannedBy(sql: Sql, assessmentId: string): Promise<{ planId: string } | undefined> {
  return firstRow(sql, `select plan_id as "planId" from assessments.plan_assessment where assessment_id = $1`, [assessmentId]);
}
