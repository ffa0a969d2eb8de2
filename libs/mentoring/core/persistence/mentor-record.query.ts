import { firstRow, type Sql } from '#platform/database';

export interface MentorRecord {
  readonly activatedAt: Date;
  /** Meetings that at least one person confirmed. */
  readonly confirmedSessions: number;
}

/** What a mentor has done; undefined for who never was one. */
export function mentorRecordOf(sql: Sql, candidacyId: string): Promise<MentorRecord | undefined> {
  return firstRow<MentorRecord>(
    sql,
    `select a.at as "activatedAt", (
       select count(*)::int from mentoring.session s where s.candidacy_id = $1 and s.retracted_at is null
         and (s.others_signed > 0 or exists (select from mentoring.session_attendance t where t.session_id = s.id))) as "confirmedSessions"
     from (select min(at) as at from mentoring.candidacy_event where candidacy_id = $1 and event = 'activate') a where a.at is not null`,
    [candidacyId],
  );
}
