import { newId } from '#kernel';
import { firstRow, violates, type Sql } from '#platform/database';
import type { FollowUpPlan } from '../domain/plan.js';
import { readPlan, type StoredDefinition } from '../domain/timeline/read-plan.js';
import type { StoredPlan } from './plans.repository.js';

export interface PlanVersion {
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly steps: number;
  /** Mentors with something still to come in this version. */
  readonly mentors: number;
}

/** The latest first. */
export function planVersions(sql: Sql, programmeId: string): Promise<PlanVersion[]> {
  return sql.rows<PlanVersion>(
    `select p.version, p.created_at as "createdAt", p.created_by as "createdBy", jsonb_array_length(p.definition->'steps') as steps,
       (select count(distinct f.candidacy_id)::int from mentoring.follow_up f where f.plan_id = p.id and f.state = 'planned') as mentors
     from mentoring.plan p where p.programme_id = $1 order by p.version desc`,
    [programmeId],
  );
}

export async function planVersion(sql: Sql, programmeId: string, version: number): Promise<StoredPlan | undefined> {
  const row = await firstRow<{ id: string; version: number; definition: StoredDefinition }>(sql, `select id, version, definition from mentoring.plan where programme_id = $1 and version = $2`, [programmeId, version]);
  return row === undefined ? undefined : { ...row, definition: readPlan(row.definition) };
}

/** Undefined when that version is taken: somebody else was quicker. */
export async function insertPlan(tx: Sql, plan: { programmeId: string; version: number; definition: FollowUpPlan; at: Date; by: string }): Promise<string | undefined> {
  const id = newId();
  try {
    await tx.rows(`insert into mentoring.plan (id, programme_id, version, definition, created_at, created_by) values ($1, $2, $3, $4, $5, $6)`, [
      id,
      plan.programmeId,
      plan.version,
      JSON.stringify(plan.definition),
      plan.at,
      plan.by,
    ]);
    return id;
  } catch (error) {
    if (violates(error, 'plan_version')) return undefined;
    throw error;
  }
}

/** Mentors of the programme who still have something to come in another version, held by the caller. */
export function candidaciesNotIn(tx: Sql, programmeId: string, planId: string): Promise<{ id: string }[]> {
  return tx.rows(
    `select id from mentoring.candidacy where programme_id = $1 and state in ('active', 'paused') and id in (
       select candidacy_id from mentoring.follow_up where state = 'planned' and plan_id <> $2) order by id`,
    [programmeId, planId],
  );
}
