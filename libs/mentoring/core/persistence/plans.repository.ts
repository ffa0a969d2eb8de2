import { newId } from '#kernel';
import { firstRow, oneRow, type Sql } from '#platform/database';
import { defaultPlan } from '../domain/default-plan.js';
import type { FollowUpPlan } from '../domain/plan.js';
import { readPlan, type StoredDefinition } from '../domain/timeline/read-plan.js';

export interface StoredPlan {
  readonly id: string;
  readonly version: number;
  readonly definition: FollowUpPlan;
}

interface PlanRecord extends Omit<StoredPlan, 'definition'> {
  readonly definition: StoredDefinition;
}

const columns = 'id, version, definition';
const read = ({ definition, ...plan }: PlanRecord): StoredPlan => ({ ...plan, definition: readPlan(definition) });

/** The programme's plan in force; the first time that is the default. */
export async function planInForce(tx: Sql, programmeId: string, now: Date): Promise<StoredPlan> {
  const latest = `select ${columns} from mentoring.plan where programme_id = $1 order by version desc limit 1`;
  const known = await firstRow<PlanRecord>(tx, latest, [programmeId]);
  if (known !== undefined) return read(known);
  await tx.rows(`insert into mentoring.plan (id, programme_id, version, definition, created_at) values ($1, $2, 1, $3, $4) on conflict on constraint plan_version do nothing`, [
    newId(),
    programmeId,
    JSON.stringify(defaultPlan),
    now,
  ]);
  return read(await oneRow<PlanRecord>(tx, latest, [programmeId]));
}

const versions = new Map<string, StoredPlan>();

/** Versions by id. They never change, so each is read once. */
export async function plansById(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, StoredPlan>> {
  const unknown = [...new Set(ids)].filter((id) => !versions.has(id));
  if (unknown.length > 0) {
    const rows = await sql.rows<PlanRecord>(`select ${columns} from mentoring.plan where id = any ($1::uuid[])`, [unknown]);
    for (const row of rows) versions.set(row.id, read(row));
  }
  return versions;
}

export async function planById(sql: Sql, id: string): Promise<StoredPlan> {
  const plan = (await plansById(sql, [id])).get(id);
  if (plan === undefined) throw new Error(`Plan ${id} of a follow-up does not exist`);
  return plan;
}
