import { decodeCursor, newId, type PageRequest } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import type { Plan } from '../domain/plan.js';

const columns = `id, programme_id as "programmeId", activity_id as "activityId", title, settings, composition, pairing, revision,
  written_by as "writtenBy", written_at as "writtenAt", published_at as "publishedAt"`;

export async function findPlan(sql: Sql, id: string): Promise<Plan | undefined> {
  return firstRow<Plan>(sql, `select ${columns} from assessments.plan where id = $1`, [id]);
}

export async function lockPlan(tx: Sql, id: string): Promise<Plan | undefined> {
  return firstRow<Plan>(tx, `select ${columns} from assessments.plan where id = $1 for update`, [id]);
}

export async function plansOf(sql: Sql, programmeId: string, { limit, cursor }: PageRequest): Promise<Plan[]> {
  const after = cursor === null ? null : decodeCursor(cursor, ['id'])[0];
  return sql.rows<Plan>(`select ${columns} from assessments.plan where programme_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`, [programmeId, after, limit + 1]);
}

export async function insertPlan(tx: Sql, plan: Plan): Promise<void> {
  await tx.rows(`insert into assessments.plan (id, programme_id, activity_id, title, settings, composition, pairing, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
    ...[plan.id, plan.programmeId, plan.activityId, JSON.stringify(plan.title), JSON.stringify(plan.settings), JSON.stringify(plan.composition), plan.pairing],
    ...[plan.writtenBy, plan.writtenAt],
  ]);
}

export async function updatePlan(tx: Sql, plan: Plan): Promise<void> {
  await tx.rows(
    `update assessments.plan set activity_id = $2, title = $3, settings = $4, composition = $5, pairing = $6, written_by = $7, written_at = $8, revision = revision + 1 where id = $1`,
    [plan.id, plan.activityId, JSON.stringify(plan.title), JSON.stringify(plan.settings), JSON.stringify(plan.composition), plan.pairing, plan.writtenBy, plan.writtenAt],
  );
}

/** A form with these versions in their order; it never changes. */
export async function insertForm(tx: Sql, versionIds: readonly string[]): Promise<string> {
  const id = newId();
  await tx.rows(`insert into assessments.form (id, release_id) values ($1, null)`, [id]);
  await tx.rows(`insert into assessments.form_item (form_id, position, item_version_id) select $1, position, id from unnest($2::uuid[]) with ordinality as v (id, position)`, [id, versionIds]);
  return id;
}

export async function insertPlanned(tx: Sql, plan: Pick<Plan, 'id' | 'programmeId' | 'title' | 'settings'> & { readonly activityId: string }, formId: string): Promise<string> {
  const id = newId();
  await tx.rows(`insert into assessments.assessment (id, programme_id, activity_id, title, settings, form_id) values ($1, $2, $3, $4, $5, $6)`, [
    ...[id, plan.programmeId, plan.activityId, JSON.stringify(plan.title), JSON.stringify(plan.settings), formId],
  ]);
  await tx.rows(`insert into assessments.plan_assessment (assessment_id, plan_id) values ($1, $2)`, [id, plan.id]);
  return id;
}

export async function markPublished(tx: Sql, planId: string, at: Date): Promise<void> {
  await tx.rows(`update assessments.plan set published_at = $2, revision = revision + 1 where id = $1`, [planId, at]);
}

export interface Published {
  readonly planId: string;
  readonly assessmentId: string;
  readonly attempts: number;
}

export async function publishedOf(sql: Sql, planIds: readonly string[]): Promise<Published[]> {
  return sql.rows<Published>(
    `select p.plan_id as "planId", p.assessment_id as "assessmentId", (select count(*)::int from assessments.attempt t where t.assessment_id = p.assessment_id) as attempts
     from assessments.plan_assessment p where p.plan_id = any ($1::uuid[]) order by p.assessment_id`,
    [planIds],
  );
}
