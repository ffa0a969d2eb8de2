import { newId, type Localized } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { FollowUpState, SkipReason } from '../domain/follow-up.js';
import type { PlannedStep } from '../domain/plan-dates.js';

export interface FollowUp {
  readonly id: string;
  readonly candidacyId: string;
  readonly round: number;
  readonly step: string;
  readonly title: Localized;
  readonly state: FollowUpState;
  readonly expiresAt: Date | null;
  readonly answerDays: number;
  readonly timeZone: string;
}

export function findFollowUp(sql: Sql, id: string): Promise<FollowUp | undefined> {
  return firstRow<FollowUp>(
    sql,
    `select f.id, f.candidacy_id as "candidacyId", f.round, f.step, f.title, f.state, f.expires_at as "expiresAt",
       (p.definition->>'answerDays')::int as "answerDays", p.definition->>'timeZone' as "timeZone"
     from mentoring.follow_up f join mentoring.plan p on p.id = f.plan_id where f.id = $1`,
    [id],
  );
}

/** The follow-ups of one round; a second call changes nothing. */
export async function insertFollowUps(tx: Sql, { id, round }: { id: string; round: number }, planId: string, steps: readonly PlannedStep[]): Promise<void> {
  await tx.rows(
    `insert into mentoring.follow_up (id, candidacy_id, plan_id, round, step, title, closing, due_at)
     select s.id, $1, $2, $3, s.step, s.title, s.closing, s.due_at
     from unnest($4::uuid[], $5::text[], $6::jsonb[], $7::boolean[], $8::timestamptz[]) as s(id, step, title, closing, due_at)
     on conflict on constraint follow_up_once do nothing`,
    [id, planId, round, steps.map(() => newId()), steps.map(({ step }) => step.key), steps.map(({ step }) => JSON.stringify(step.title)), steps.map(({ step }) => step.closing), steps.map(({ dueAt }) => dueAt)],
  );
}

export async function firstDueAt(sql: Sql, { id, round }: { id: string; round: number }): Promise<Date | null> {
  const first = await firstRow<{ dueAt: Date | null }>(sql, `select min(due_at) as "dueAt" from mentoring.follow_up where candidacy_id = $1 and round = $2 and state = 'planned'`, [id, round]);
  return first?.dueAt ?? null;
}

export async function markFollowUpSent(tx: Sql, id: string, sentAt: Date, expiresAt: Date): Promise<void> {
  await tx.rows(`update mentoring.follow_up set state = 'sent', sent_at = $2, expires_at = $3 where id = $1`, [id, sentAt, expiresAt]);
}

export async function skipFollowUp(tx: Sql, id: string, reason: SkipReason): Promise<void> {
  await tx.rows(`update mentoring.follow_up set state = 'skipped', reason = $2 where id = $1`, [id, reason]);
}

/** Ends whatever of this candidacy has not been sent. */
export async function cancelFollowUps(tx: Sql, candidacyId: string): Promise<void> {
  await tx.rows(`update mentoring.follow_up set state = 'cancelled' where candidacy_id = $1 and state in ('planned', 'queued')`, [candidacyId]);
}

/**
 * Takes what is due and not held by another process, settles what is not to be sent, and answers how many were taken
 * and which are to be sent. Of several due at once for one mentor only the latest is sent.
 */
export async function claimDueFollowUps(tx: Sql, now: Date, quietPlans: readonly string[], limit: number): Promise<{ taken: number; toSend: string[] }> {
  const settled = await tx.rows<{ id: string; state: FollowUpState }>(
    `with due as (
       select id from mentoring.follow_up where state = 'planned' and due_at <= $1 and plan_id <> all ($2::uuid[]) order by due_at, id limit $3 for update skip locked
     ), judged as (
       select f.id, c.state as candidacy, exists (
         select 1 from mentoring.follow_up later where later.candidacy_id = f.candidacy_id and later.round = f.round and later.due_at > f.due_at and later.due_at <= $1
           and later.state in ('planned', 'queued', 'sent')) as overtaken
       from due join mentoring.follow_up f using (id) join mentoring.candidacy c on c.id = f.candidacy_id
     )
     update mentoring.follow_up f set
       state = case when j.candidacy not in ('active', 'paused') then 'cancelled' when j.candidacy = 'paused' or j.overtaken then 'skipped' else 'queued' end,
       reason = case when j.candidacy = 'paused' then 'paused' when j.candidacy = 'active' and j.overtaken then 'merged' end
     from judged j where f.id = j.id returning f.id, f.state`,
    [now, quietPlans, limit],
  );
  return { taken: settled.length, toSend: settled.filter(({ state }) => state === 'queued').map(({ id }) => id) };
}
