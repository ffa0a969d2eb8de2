import { decodeCursor, type FactPayload, type PageRequest } from '#kernel';
import type { Sql } from '#platform/database';
import type { IndicatorQuery } from '../domain/indicator.js';

/** The facts that an indicator counts: of its programme, of its condition, not corrected later. */
function evidenceOf(query: IndicatorQuery): string {
  return `select f.* from ledger.fact f
    where f.programme_id = $1 and ${query.evidence}
      and not exists (select 1 from ledger.fact later where later.supersedes = f.id)`;
}

/** Each pair of tests of one person and module: the first pre-test and the best post-test. */
function pairsOf(query: IndicatorQuery): string {
  return `select subject_id, payload->>'moduleId' as module_id, max(recorded_at) as recorded_at,
      min((payload->>'score')::numeric / nullif((payload->>'max')::numeric, 0)) filter (where payload->>'phase' = 'pre') as before,
      max((payload->>'score')::numeric / nullif((payload->>'max')::numeric, 0)) filter (where payload->>'phase' = 'post') as after
    from (${evidenceOf(query)}) e group by 1, 2`;
}

const counters = { people: 'count(distinct subject_id)', activities: 'count(distinct activity_id)', facts: 'count(*)' } as const;

export interface IndicatorValue {
  readonly actual: number | null;
  /** Of a gain: how many have both tests, and how many only one of them. */
  readonly matched: number | null;
  readonly unmatched: number | null;
  readonly updatedAt: Date | null;
}

export async function indicatorValue(sql: Sql, programmeId: string, query: IndicatorQuery): Promise<IndicatorValue> {
  const text =
    query.count === 'gain'
      ? `select round(100.0 * count(*) filter (where after > before) / nullif(count(*) filter (where before is not null and after is not null), 0), 1)::float8 as actual,
           count(*) filter (where before is not null and after is not null)::int as matched,
           count(*) filter (where (before is null) <> (after is null))::int as unmatched, max(recorded_at) as "updatedAt"
         from (${pairsOf(query)}) p`
      : `select ${counters[query.count]}::int as actual, null::int as matched, null::int as unmatched, max(recorded_at) as "updatedAt" from (${evidenceOf(query)}) e`;
  const [value] = await sql.rows<IndicatorValue>(text, [programmeId]);
  return value ?? { actual: null, matched: null, unmatched: null, updatedAt: null };
}

export interface MonthRow {
  /** YYYY-MM in the programme's time zone. */
  readonly month: string;
  readonly count: number;
}

/** What each month added: a person counts in the month of the first fact. */
export async function indicatorMonths(sql: Sql, programmeId: string, query: IndicatorQuery, timeZone: string): Promise<MonthRow[]> {
  const key = { people: 'subject_id', activities: 'activity_id', facts: 'id', gain: 'subject_id' }[query.count];
  return sql.rows<MonthRow>(
    `select to_char(first_at at time zone $2, 'YYYY-MM') as month, count(*)::int as count
     from (select ${key}, min(occurred_at) as first_at from (${evidenceOf(query)}) e group by 1) firsts group by 1 order by 1`,
    [programmeId, timeZone],
  );
}

export type BreakdownDimension = 'ageBand' | 'gender' | 'placeCode' | 'workingLanguage';

export interface BreakdownRow {
  readonly dimension: BreakdownDimension;
  readonly code: string;
  readonly count: number;
}

/** People behind the indicator by the codes of their latest profile. */
export async function indicatorBreakdown(sql: Sql, programmeId: string, query: IndicatorQuery): Promise<BreakdownRow[]> {
  return sql.rows<BreakdownRow>(
    `with subjects as (select distinct subject_id from (${evidenceOf(query)}) e where subject_id is not null),
     profiles as (
       select s.subject_id, p.payload from subjects s
       left join lateral (select payload from ledger.fact where subject_id = s.subject_id and type = 'person.profiled' order by recorded_at desc, id desc limit 1) p on true)
     select d.dimension, coalesce(payload->>d.dimension, 'unknown') as code, count(*)::int as count
     from profiles cross join (values ('ageBand'), ('gender'), ('placeCode'), ('workingLanguage')) as d(dimension) group by 1, 2 order by 1, 2`,
    [programmeId],
  );
}

export interface EvidenceRow {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly subjectId: string | null;
  readonly activityId: string | null;
  readonly payload: FactPayload;
}

/** The facts themselves, newest first; one more than asked for when there are more. */
export async function indicatorEvidence(sql: Sql, programmeId: string, query: IndicatorQuery, { limit, cursor }: PageRequest): Promise<EvidenceRow[]> {
  const [occurredAt, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  return sql.rows<EvidenceRow>(
    `select id, type, occurred_at as "occurredAt", recorded_at as "recordedAt", subject_id as "subjectId", activity_id as "activityId", payload
     from (${evidenceOf(query)}) e
     where $2::timestamptz is null or (occurred_at, id) < ($2, $3::uuid)
     order by occurred_at desc, id desc limit $4`,
    [programmeId, occurredAt, id, limit + 1],
  );
}
