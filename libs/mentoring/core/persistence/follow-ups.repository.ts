import type { Localized } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { FollowUpState } from '../domain/follow-up.js';

export interface FollowUp {
  readonly id: string;
  readonly candidacyId: string;
  readonly planId: string;
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
    `select f.id, f.candidacy_id as "candidacyId", f.plan_id as "planId", f.round, f.step, f.title, f.state, f.expires_at as "expiresAt",
       (p.definition->>'answerDays')::int as "answerDays", p.definition->>'timeZone' as "timeZone"
     from mentoring.follow_up f join mentoring.plan p on p.id = f.plan_id where f.id = $1`,
    [id],
  );
}

export async function firstDueAt(sql: Sql, { id, round }: { id: string; round: number }): Promise<Date | null> {
  const first = await firstRow<{ dueAt: Date | null }>(sql, `select min(due_at) as "dueAt" from mentoring.follow_up where candidacy_id = $1 and round = $2 and state = 'planned'`, [id, round]);
  return first?.dueAt ?? null;
}

export type QueuedFollowUp = Pick<FollowUp, 'id' | 'candidacyId' | 'planId' | 'step' | 'title'>;

/** Those of the given ones that wait to be sent. */
export function queuedFollowUps(sql: Sql, ids: readonly string[]): Promise<QueuedFollowUp[]> {
  return sql.rows<QueuedFollowUp>(
    `select id, candidacy_id as "candidacyId", step, title, plan_id as "planId" from mentoring.follow_up where id = any ($1::uuid[]) and state = 'queued' order by id`,
    [ids],
  );
}

/** Ends whatever of this candidacy has not been sent. */
export async function cancelFollowUps(tx: Sql, candidacyId: string, now: Date): Promise<void> {
  await tx.rows(`update mentoring.follow_up set state = 'cancelled', settled_at = $2 where candidacy_id = $1 and state in ('planned', 'queued')`, [candidacyId, now]);
}

/** What ended in that moment without having been sent waits again; what fell due meanwhile is looked at now. */
export async function reviveFollowUps(tx: Sql, candidacyId: string, at: Date, now: Date): Promise<void> {
  await tx.rows(`update mentoring.follow_up set state = 'planned', settled_at = null, act_at = greatest(due_at, $3) where candidacy_id = $1 and state = 'cancelled' and settled_at = $2`, [candidacyId, at, now]);
}
