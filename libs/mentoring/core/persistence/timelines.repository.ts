import { newId } from '#kernel';
import type { Sql } from '#platform/database';
import type { FollowUpRecord, SkipReason } from '../domain/follow-up.js';
import type { PlanStep } from '../domain/plan.js';
import type { Candidacy } from './candidacies.repository.js';
import { candidacyColumns } from './candidacies.repository.js';

export interface TimelineRecord extends FollowUpRecord {
  readonly candidacyId: string;
  readonly planId: string;
}

/** Mentors for whom something is due, each held by one process. */
export function lockDueCandidacies(tx: Sql, now: Date, limit: number): Promise<Candidacy[]> {
  return tx.rows<Candidacy>(
    `select ${candidacyColumns} from mentoring.candidacy where id in (select candidacy_id from mentoring.follow_up where state = 'planned' and act_at <= $1)
     order by id limit $2 for update skip locked`,
    [now, limit],
  );
}

/** All follow-ups of the present round of each, with the answer that counts. */
export async function timelinesOf(sql: Sql, candidacyIds: readonly string[]): Promise<ReadonlyMap<string, TimelineRecord[]>> {
  const rows = await sql.rows<TimelineRecord>(
    `select f.id, f.candidacy_id as "candidacyId", f.plan_id as "planId", f.step, f.due_at as "dueAt", f.act_at as "actAt", f.state, f.reason, f.closing,
       f.sent_at as "sentAt", f.expires_at as "expiresAt", k.answer, k.answered_at as "answeredAt"
     from mentoring.candidacy c join mentoring.follow_up f on f.candidacy_id = c.id and f.round = c.round
     left join mentoring.check_in k on k.follow_up_id = f.id and k.replaced_at is null
     where c.id = any ($1::uuid[]) order by f.due_at, f.id`,
    [candidacyIds],
  );
  const byCandidacy = new Map<string, TimelineRecord[]>(candidacyIds.map((id) => [id, []]));
  for (const row of rows) byCandidacy.get(row.candidacyId)?.push(row);
  return byCandidacy;
}

export async function markQueued(tx: Sql, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.rows(`update mentoring.follow_up set state = 'queued' where id = any ($1::uuid[])`, [ids]);
}

export async function markSkipped(tx: Sql, skipped: readonly { readonly id: string; readonly reason: SkipReason }[], now: Date): Promise<void> {
  if (skipped.length === 0) return;
  await tx.rows(
    `update mentoring.follow_up f set state = 'skipped', reason = s.reason, settled_at = $3 from unnest($1::uuid[], $2::text[]) as s(id, reason) where f.id = s.id`,
    [skipped.map(({ id }) => id), skipped.map(({ reason }) => reason), now],
  );
}

export async function markHeld(tx: Sql, held: readonly { readonly id: string; readonly until: Date }[]): Promise<void> {
  if (held.length === 0) return;
  await tx.rows(`update mentoring.follow_up f set act_at = h.until from unnest($1::uuid[], $2::timestamptz[]) as h(id, until) where f.id = h.id`, [
    held.map(({ id }) => id),
    held.map(({ until }) => until),
  ]);
}

export async function markCancelled(tx: Sql, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length > 0) await tx.rows(`update mentoring.follow_up set state = 'cancelled', settled_at = $2 where id = any ($1::uuid[])`, [ids, now]);
}

export async function markSent(tx: Sql, sent: readonly { readonly id: string; readonly expiresAt: Date }[], now: Date): Promise<void> {
  if (sent.length === 0) return;
  await tx.rows(
    `update mentoring.follow_up f set state = 'sent', sent_at = $3, settled_at = $3, expires_at = s.expires_at from unnest($1::uuid[], $2::timestamptz[]) as s(id, expires_at) where f.id = s.id`,
    [sent.map(({ id }) => id), sent.map(({ expiresAt }) => expiresAt), now],
  );
}

export interface StepRow {
  readonly step: PlanStep;
  readonly dueAt: Date;
  /** Its day is over: it is passed over. */
  readonly passed: boolean;
}

/** Writes steps of a round: new ones, and those that wait or were dropped by an earlier version, with what the plan now says of them. */
export async function putSteps(tx: Sql, { id, round }: { readonly id: string; readonly round: number }, planId: string, steps: readonly StepRow[], now: Date): Promise<void> {
  if (steps.length === 0) return;
  await tx.rows(
    `insert into mentoring.follow_up (id, candidacy_id, plan_id, round, step, title, closing, due_at, act_at, state, reason, settled_at)
     select s.id, $1, $2, $3, s.step, s.title, s.closing, s.due_at, s.due_at, case when s.passed then 'skipped' else 'planned' end, case when s.passed then 'passed' end, case when s.passed then $10::timestamptz end
     from unnest($4::uuid[], $5::text[], $6::jsonb[], $7::boolean[], $8::timestamptz[], $9::boolean[]) as s(id, step, title, closing, due_at, passed)
     on conflict on constraint follow_up_once do update set plan_id = excluded.plan_id, title = excluded.title, closing = excluded.closing, due_at = excluded.due_at,
       act_at = case when follow_up.state = 'planned' and excluded.due_at <= $10 then follow_up.act_at else excluded.act_at end,
       state = excluded.state, reason = excluded.reason, settled_at = excluded.settled_at
     where follow_up.state in ('planned', 'cancelled')`,
    [
      ...[id, planId, round, steps.map(() => newId()), steps.map(({ step }) => step.key), steps.map(({ step }) => JSON.stringify(step.title)), steps.map(({ step }) => step.closing)],
      ...[steps.map(({ dueAt }) => dueAt), steps.map(({ passed }) => passed), now],
    ],
  );
}

/** What the silences are counted from: when staff last closed a task of that mentor. */
export async function inTouchSince(sql: Sql, candidacyIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await sql.rows<{ candidacyId: string; at: Date }>(
    `select candidacy_id as "candidacyId", max(closed_at) as at from mentoring.task where candidacy_id = any ($1::uuid[]) and state = 'done' group by candidacy_id`,
    [candidacyIds],
  );
  return new Map(rows.map(({ candidacyId, at }) => [candidacyId, at]));
}

/** When each became a mentor in the present round; those of whom the history does not say it are left out. */
export async function timelineStarts(sql: Sql, candidacyIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await sql.rows<{ candidacyId: string; at: Date }>(
    `select candidacy_id as "candidacyId", max(at) as at from mentoring.candidacy_event where candidacy_id = any ($1::uuid[]) and event = 'activate' group by candidacy_id`,
    [candidacyIds],
  );
  return new Map(rows.map(({ candidacyId, at }) => [candidacyId, at]));
}

/** When each of these mentors first met the group, by what they answered or noted. */
export async function firstMeetings(sql: Sql, candidacyIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await sql.rows<{ candidacyId: string; at: Date }>(
    `select c.id as "candidacyId", min(k.answered_at) as at from mentoring.candidacy c join mentoring.follow_up f on f.candidacy_id = c.id and f.round = c.round
     join mentoring.check_in k on k.follow_up_id = f.id and k.replaced_at is null where c.id = any ($1::uuid[]) and k.answer = 'met' group by c.id`,
    [candidacyIds],
  );
  return new Map(rows.map(({ candidacyId, at }) => [candidacyId, at]));
}

/** Letters whose time to answer is over and that nobody has looked at since, each held by one process. */
export function lockExpired(tx: Sql, now: Date, limit: number): Promise<{ id: string; candidacyId: string }[]> {
  return tx.rows(
    `select f.id, f.candidacy_id as "candidacyId" from mentoring.follow_up f where f.state = 'sent' and f.closed_at is null and f.expires_at <= $1 order by f.expires_at, f.id limit $2 for update skip locked`,
    [now, limit],
  );
}

export async function markClosed(tx: Sql, ids: readonly string[], now: Date): Promise<void> {
  await tx.rows(`update mentoring.follow_up set closed_at = $2 where id = any ($1::uuid[])`, [ids, now]);
}
