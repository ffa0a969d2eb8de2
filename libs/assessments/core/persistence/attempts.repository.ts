import { newId, type Language } from '#kernel';
import { firstRow, prepared, type Sql } from '#platform/database';
import { factParameters, factsWithin, type Statement } from '#platform/ledger';
import type { Attempt, EndedBy } from '../domain/attempt.js';
import type { NewResponse } from '../domain/check-responses.js';
import type { AttemptGrade } from '../domain/grade-attempt.js';
import { versionOf } from './assessments.repository.js';

const attemptColumns = `id, assessment_id as "assessmentId", person_id as "personId", form_id as "formId", number, state, language, seed, revision,
  started_at as "startedAt", deadline_at as "deadlineAt", submitted_at as "submittedAt", ended_by as "endedBy", released_at as "releasedAt", score, max, passed,
  pause_minutes as "pauseMinutes", paused_ms as "pausedMs", paused_at as "pausedAt", pause_ends_at as "pauseEndsAt", closes_at as "closesAt"`;

export interface AttemptStart {
  readonly assessmentId: string;
  readonly personId: string;
  readonly formId: string;
  /** Null: as many as one likes. */
  readonly attemptsAllowed: number | null;
  readonly language: Language;
  readonly seed: number;
  readonly startedAt: Date;
  readonly deadlineAt: Date | null;
  readonly limitEndsAt: Date | null;
  readonly closesAt: Date | null;
  readonly pauseMinutes: number;
}

const startSql = prepared(
  `with own as (select * from assessments.attempt where assessment_id = $2 and person_id = $3),
   made as (
     insert into assessments.attempt (id, assessment_id, person_id, number, language, seed, started_at, form_id, deadline_at, pause_minutes, limit_ends_at, closes_at)
     select $1, $2, $3, own.attempts + 1, $4, $5, $6, $8::uuid, $9::timestamptz, $10::int, $11::timestamptz, $12::timestamptz
     from (select count(*)::int as attempts, count(*) filter (where state = 'open') as open from own) as own
     where own.open = 0 and own.attempts < coalesce($7, own.attempts + 1)
     on conflict on constraint attempt_once do nothing
     returning *
   )
   select ${attemptColumns}, true as fresh from made
   union all select ${attemptColumns}, false from own where state = 'open'`,
);

export type Started = Omit<Attempt, 'responses' | 'previousShare'> & { readonly fresh: boolean };

/**
 * The person's open attempt, or a new one when there is none and one is left. A number is taken only where no attempt
 * below it is open, and only once: so there is never a second open attempt. Nothing comes back when none is left, and
 * to the loser of two starts at once, who finds the winner's attempt by asking again.
 */
export async function startOrResume(sql: Sql, start: AttemptStart): Promise<Started | undefined> {
  return firstRow(sql, startSql, [newId(), start.assessmentId, start.personId, start.language, start.seed, start.startedAt, start.attemptsAllowed, start.formId, start.deadlineAt, start.pauseMinutes, start.limitEndsAt, start.closesAt]);
}

/** Which try an answer is: the last one checked, or the next where it was changed since. */
export const gradedTryOf = (alias: string) => `case when ${alias}.tries = 0 or ${alias}.done or ${alias}.value is not distinct from ${alias}.checked then greatest(1, ${alias}.tries) else ${alias}.tries + 1 end`;

const findSql = prepared(
  `select ${attemptColumns},
     (select coalesce(json_agg(own), '[]')
      from (select item_version_id as "itemVersionId", value, saved_at as "savedAt", tries, checked, done, ${gradedTryOf('r')} as "gradedTry", score, max, trace
            from assessments.response r where r.attempt_id = attempt.id) own) as responses,
     (select p.score / nullif(p.max, 0)
      from assessments.assessment own
      join assessments.assessment pre on pre.activity_id = own.activity_id and pre.module_id = own.module_id and pre.phase = 'pre'
      join assessments.attempt p on p.assessment_id = pre.id and p.person_id = attempt.person_id and p.state = 'graded'
      where own.id = attempt.assessment_id and own.phase = 'post'
      order by p.number desc limit 1) as "previousShare",
     (select ${versionOf('a')} from assessments.assessment a where a.id = attempt.assessment_id) as version
   from assessments.attempt where id = $1`,
);

/** An attempt as it was read, with the version of its assessment then. */
export type FoundAttempt = Attempt & { readonly version: string };

/** An attempt with its answers and the share reached in the pre-test of the same module. */
export async function findAttempt(sql: Sql, id: string): Promise<FoundAttempt | undefined> {
  return firstRow<FoundAttempt>(sql, findSql, [id]);
}

const saveSql = prepared(
  `with open as (
     update assessments.attempt set revision = revision + 1 where id = $1 and person_id = $2 and state = 'open' and (deadline_at is null or deadline_at > $3::timestamptz) and (pause_ends_at is null or pause_ends_at <= $3::timestamptz)
       and not exists (select 1 from assessments.response d where d.attempt_id = $1 and d.done and d.item_version_id = any ($4::uuid[]))
     returning id
   )
   insert into assessments.response (attempt_id, item_version_id, value, language, saved_at)
   select open.id, r.item_version_id, r.value, r.language, $3::timestamptz
   from open, unnest($4::uuid[], $5::jsonb[], $6::text[]) as r (item_version_id, value, language)
   on conflict on constraint response_pk do update set value = excluded.value, language = excluded.language, saved_at = excluded.saved_at
     where not assessments.response.done
   returning 1`,
);

/**
 * Stores answers of an open attempt in one statement, hence in one transaction: all or none. False when the attempt is
 * not the person's or no longer open, is paused, or an answer has been checked for the last time. The update locks the attempt, so a save is wholly before or wholly after a submission.
 */
export async function saveResponses(sql: Sql, attemptId: string, personId: string, responses: readonly NewResponse[], savedAt: Date): Promise<boolean> {
  const columns = [responses.map((r) => r.questionId), responses.map((r) => (r.value === null ? null : JSON.stringify(r.value))), responses.map((r) => r.language)];
  const saved = await sql.rows(saveSql, [attemptId, personId, savedAt, ...columns]);
  return saved.length === responses.length;
}

const closeSql = prepared(
  `with closed as (
     update assessments.attempt set state = case when $4::float8 is null then 'submitted' else 'graded' end, submitted_at = $3::timestamptz, released_at = $22, ended_by = $23,
       score = $4, max = case when $4::float8 is not null then $5::float8 end, passed = $6, graded_at = case when $4::float8 is not null then $3::timestamptz end
     where id = $1 and revision = $2 and state = 'open' returning id
   ), graded as (
     update assessments.response r set score = g.score, max = g.max, trace = g.trace
     from closed, unnest($7::uuid[], $8::double precision[], $9::double precision[], $10::jsonb[]) as g (item_version_id, score, max, trace)
     where r.attempt_id = closed.id and r.item_version_id = g.item_version_id
   ), stated as (${factsWithin(11, 'closed')})
   select id from closed`,
);

export interface Closing {
  readonly grade: AttemptGrade;
  readonly submittedAt: Date;
  readonly endedBy: EndedBy;
  /** Null: a trainer releases it. */
  readonly releasedAt: Date | null;
  readonly facts: readonly Statement[];
}

/** Closes the attempt with its grade and states it, in one statement. False when it has moved past the graded revision: answers came in between, or another submission. */
export async function closeAttempt(sql: Sql, { id, revision }: Pick<Attempt, 'id' | 'revision'>, { grade, submittedAt, endedBy, releasedAt, facts }: Closing): Promise<boolean> {
  const grades = [...grade.responses.values()];
  const columns = [[...grade.responses.keys()], grades.map(({ score }) => score), grades.map(({ max }) => max), grades.map(({ trace }) => JSON.stringify(trace))];
  const closed = await firstRow(sql, closeSql, [id, revision, submittedAt, grade.score, grade.max, grade.passed, ...columns, ...factParameters(facts), releasedAt, endedBy]);
  return closed !== undefined;
}
