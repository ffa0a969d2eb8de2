import { newId } from '#kernel';
import { oneRow, type Sql } from '#platform/database';
import { defaultPlan } from '../domain/default-plan.js';
import type { FollowUpPlan } from '../domain/plan.js';

export interface StoredPlan {
  readonly id: string;
  readonly version: number;
  readonly definition: FollowUpPlan;
}

/** The programme's plan in force; the first time that is the default. */
export async function planInForce(tx: Sql, programmeId: string, now: Date): Promise<StoredPlan> {
  const find = () => tx.rows<StoredPlan>(`select id, version, definition from mentoring.plan where programme_id = $1 order by version desc limit 1`, [programmeId]);
  const [plan] = await find();
  if (plan !== undefined) return plan;
  await tx.rows(`insert into mentoring.plan (id, programme_id, version, definition, created_at) values ($1, $2, 1, $3, $4) on conflict on constraint plan_version do nothing`, [
    newId(),
    programmeId,
    JSON.stringify(defaultPlan),
    now,
  ]);
  return oneRow<StoredPlan>(tx, `select id, version, definition from mentoring.plan where programme_id = $1 order by version desc limit 1`, [programmeId]);
}

/** Plans that some follow-up still waits for. */
export function plansInUse(sql: Sql): Promise<StoredPlan[]> {
  return sql.rows<StoredPlan>(`select id, version, definition from mentoring.plan p where exists (select 1 from mentoring.follow_up f where f.plan_id = p.id and f.state = 'planned')`);
}
