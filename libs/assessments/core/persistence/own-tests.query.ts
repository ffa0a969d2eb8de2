import type { Localized } from '#kernel';
import { type Sql } from '#platform/database';
import type { AssessmentSettings } from '../domain/assessment-settings.js';
import type { ExtraTime } from '../timing/domain/deadline.js';
import type { AttemptState } from '../domain/attempt.js';

export interface OwnAttempt {
  readonly id: string;
  readonly state: AttemptState;
  readonly score: number | null;
  readonly max: number | null;
  readonly passed: boolean | null;
  readonly released: boolean;
}

export interface OwnTest {
  readonly assessmentId: string;
  readonly title: Localized;
  readonly settings: AssessmentSettings;
  readonly questions: number;
  readonly further: number;
  /** More time in all tests of the training; null without any. */
  readonly extra: ExtraTime | null;
  /** Of an anonymous survey, which has no attempts. */
  readonly answered: boolean;
  readonly attempts: readonly OwnAttempt[];
}

/** The tests and surveys of a training that belong to no module, with one person's attempts. */
export function ownTests(sql: Sql, activityId: string, personId: string, now: Date): Promise<OwnTest[]> {
  return sql.rows<OwnTest>(
    `select a.id as "assessmentId", a.title, a.settings,
       (select count(*)::int from assessments.form_item f where f.form_id = a.form_id) as questions,
       (select json_build_object('extraMinutes', e.extra_minutes, 'timeFactor', e.time_factor) from assessments.accommodation e where e.activity_id = $1 and e.person_id = $2) as extra,
       exists (select 1 from assessments.survey_answered s where s.assessment_id = a.id and s.person_id = $2) as answered,
       (select coalesce(sum(w.attempts), 0)::int from assessments.allowance w where w.assessment_id = a.id and w.person_id = $2) as further,
       (select coalesce(json_agg(json_build_object('id', t.id, 'state', t.state, 'score', t.score, 'max', t.max, 'passed', t.passed, 'released', coalesce(t.released_at <= $3, false)) order by t.number), '[]')
        from assessments.attempt t where t.assessment_id = a.id and t.person_id = $2) as attempts
     from assessments.assessment a where a.activity_id = $1 and a.module_id is null order by a.id limit 200`,
    [activityId, personId, now],
  );
}
