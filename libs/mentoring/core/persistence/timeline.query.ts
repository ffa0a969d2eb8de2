import type { Localized } from '#kernel';
import type { CheckInAnswer } from '#mentoring/contract';
import type { Sql } from '#platform/database';
import type { CheckInSource } from '../domain/check-in-source.js';
import type { CandidacyState } from '../domain/candidacy.js';
import type { FollowUpState, SkipReason } from '../domain/follow-up.js';
import type { CandidacyEventRow } from './candidacy.row.js';

export interface TimelineEvent {
  readonly event: CandidacyEventRow['event'];
  readonly state: CandidacyState;
  readonly at: Date;
  readonly byPersonId: string | null;
  readonly reason: string | null;
}

export function eventsOf(sql: Sql, candidacyId: string): Promise<TimelineEvent[]> {
  return sql.rows<TimelineEvent>(`select event, state, at, by_person_id as "byPersonId", reason from mentoring.candidacy_event where candidacy_id = $1 order by id`, [candidacyId]);
}

export interface TimelineAnswer {
  readonly answer: CheckInAnswer;
  readonly peopleReached: number | null;
  readonly note: string | null;
  /** ISO 8601. */
  readonly answeredAt: string;
  readonly replacedAt: string | null;
  readonly source: CheckInSource;
}

export interface TimelineFollowUp {
  readonly id: string;
  readonly step: string;
  readonly title: Localized;
  readonly dueAt: Date;
  readonly state: FollowUpState;
  readonly reason: SkipReason | null;
  readonly sentAt: Date | null;
  readonly expiresAt: Date | null;
  /** The first to the last; the last counts. */
  readonly answers: TimelineAnswer[];
}

/** The follow-ups of the present round in their order. */
export function followUpsOf(sql: Sql, candidacyId: string): Promise<TimelineFollowUp[]> {
  const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return sql.rows<TimelineFollowUp>(
    `select f.id, f.step, f.title, f.due_at as "dueAt", f.state, f.reason, f.sent_at as "sentAt", f.expires_at as "expiresAt", coalesce(k.answers, '[]') as answers
     from mentoring.candidacy c join mentoring.follow_up f on f.candidacy_id = c.id and f.round = c.round
     left join lateral (
       select jsonb_agg(jsonb_build_object('answer', answer, 'peopleReached', people_reached, 'note', note, 'answeredAt', ${iso('answered_at')}, 'replacedAt', ${iso('replaced_at')}, 'source', source) order by id) as answers
       from mentoring.check_in where follow_up_id = f.id) k on true
     where c.id = $1 order by f.due_at, f.id`,
    [candidacyId],
  );
}
