import type { PooledFigures } from '#assessments/engine/statistics';
import type { Sql } from '#platform/database';
import type { PurposedMeasure, TestMeasure } from '../domain/measure-test.js';

export interface StaleTest {
  readonly assessmentId: string;
  readonly mark: string;
  /** When it was measured before, in milliseconds; 0 for never. */
  readonly since: number;
}

/** Tests whose answers have changed since they were measured: more or fewer of them, or a grade given anew. */
export function staleTests(sql: Sql, limit: number): Promise<StaleTest[]> {
  return sql.rows<StaleTest>(
    `select a.id as "assessmentId", t.mark, coalesce(extract(epoch from m.measured_at) * 1000, 0)::float8 as since from assessments.assessment a
     cross join lateral (
       select concat_ws('-', t.count, (extract(epoch from t.last) * 1000000)::bigint, s.count, (extract(epoch from s.last) * 1000000)::bigint) as mark, t.count + s.count as answered
       from (select count(*), max(graded_at) as last from assessments.attempt where assessment_id = a.id and state in ('submitted', 'graded')) t,
         (select count(*), max(entered_at) as last from assessments.paper_sheet where assessment_id = a.id and state = 'entered') s
     ) t
     left join assessments.measured_test m on m.assessment_id = a.id
     where t.mark is distinct from m.mark and (m.mark is not null or t.answered > 0) order by a.id limit $1`,
    [limit],
  );
}

/** One at a time, so that two tests that ask the same question both count. */
export async function holdMeasuring(tx: Sql): Promise<void> {
  await tx.rows(`select pg_advisory_xact_lock(hashtext('assessments.measures'))`);
}

export async function writeTestMeasures(tx: Sql, { assessmentId, mark }: StaleTest, measures: readonly TestMeasure[], at: Date): Promise<void> {
  await tx.rows(
    `insert into assessments.measured_test (assessment_id, mark, measured_at) values ($1, $2, $3) on conflict on constraint measured_test_pk do update set mark = excluded.mark, measured_at = excluded.measured_at`,
    [assessmentId, mark, at],
  );
  await tx.rows(`delete from assessments.item_measure where assessment_id = $1 and not item_version_id = any ($2::uuid[])`, [assessmentId, measures.map(({ item }) => item)]);
  await tx.rows(
    `insert into assessments.item_measure (assessment_id, item_version_id, item_id, n, omitted, facility, facility_ci, item_rest, item_rest_ci, verdict, measured_at)
     select $1, m.item, v.item_id, m.n, m.omitted, m.facility, m."facilityCi", m."itemRest", m."itemRestCi", m.verdict, $3
     from jsonb_to_recordset($2::jsonb) as m (item uuid, n integer, omitted integer, facility float8, "facilityCi" float8[], "itemRest" float8, "itemRestCi" float8[], verdict text)
     join assessments.item_version v on v.id = m.item
     on conflict on constraint item_measure_pk do update set n = excluded.n, omitted = excluded.omitted, facility = excluded.facility, facility_ci = excluded.facility_ci,
       item_rest = excluded.item_rest, item_rest_ci = excluded.item_rest_ci, verdict = excluded.verdict, measured_at = excluded.measured_at`,
    [assessmentId, JSON.stringify(measures), at],
  );
}

export interface MeasureOfItem extends PurposedMeasure {
  readonly itemId: string;
  readonly itemVersionId: string;
}

/** For each question, the measures of its newest version that was measured, one row for each test. */
export function newestMeasures(tx: Sql, itemIds: readonly string[]): Promise<MeasureOfItem[]> {
  return tx.rows<MeasureOfItem>(
    `with newest as (
       select distinct on (m.item_id) m.item_id, m.item_version_id from assessments.item_measure m join assessments.item_version v on v.id = m.item_version_id
       where m.item_id = any ($1::uuid[]) order by m.item_id, v.created_at desc, v.id desc
     )
     select m.item_id as "itemId", m.item_version_id as "itemVersionId", m.n, m.omitted, m.facility, m.item_rest as "itemRest", m.item_rest_ci as "itemRestCi", a.settings->>'purpose' as purpose
     from newest join assessments.item_measure m on m.item_version_id = newest.item_version_id join assessments.assessment a on a.id = m.assessment_id
     order by m.item_id, m.assessment_id`,
    [itemIds],
  );
}

/** The questions that a test has measured until now. */
export async function itemsMeasuredBy(tx: Sql, assessmentId: string): Promise<string[]> {
  return (await tx.rows<{ id: string }>(`select distinct item_id as id from assessments.item_measure where assessment_id = $1`, [assessmentId])).map(({ id }) => id);
}

export interface MeasuredItem extends PooledFigures {
  readonly itemId: string;
  readonly itemVersionId: string;
  readonly tests: number;
}

/** Writes what is known of these questions; of the others among `itemIds` nothing is known any more. */
export async function writeMeasuredItems(tx: Sql, itemIds: readonly string[], items: readonly MeasuredItem[], at: Date): Promise<void> {
  await tx.rows(`delete from assessments.measured_item where item_id = any ($1::uuid[])`, [itemIds]);
  await tx.rows(
    `insert into assessments.measured_item (item_id, item_version_id, tests, n, omitted, facility, facility_ci, item_rest, item_rest_ci, verdict, measured_at)
     select m."itemId", m."itemVersionId", m.tests, m.n, m.omitted, m.facility, m."facilityCi", m."itemRest", m."itemRestCi", m.verdict, $2
     from jsonb_to_recordset($1::jsonb) as m ("itemId" uuid, "itemVersionId" uuid, tests integer, n integer, omitted integer, facility float8, "facilityCi" float8[], "itemRest" float8,
       "itemRestCi" float8[], verdict text)`,
    [JSON.stringify(items), at],
  );
}
