import type { Language } from '#kernel';
import type { Sql } from '#platform/database';

export interface CallEntry {
  readonly role: 'mentor' | 'member' | 'waiting';
  readonly personId: string | null;
  readonly givenName: string | null;
  readonly phone: string;
  readonly bestHour: string | null;
  readonly languages: Language[];
  readonly groupName: string | null;
}

/** Everybody with a telephone number: mentors, members, and those who wait for a group. */
export function callList(sql: Sql, programmeId: string): Promise<CallEntry[]> {
  return sql.rows<CallEntry>(
    `select 'mentor' as role, c.person_id as "personId", null as "givenName", c.phone, c.best_hour as "bestHour", coalesce(g.languages, '{}') as languages, g.name as "groupName"
     from mentoring.candidacy c left join mentoring.mentor_group g on g.candidacy_id = c.id
     where c.programme_id = $1 and c.phone is not null and c.state in ('onboarding', 'active', 'paused')
     union all
     select case when m.group_id is null then 'waiting' else 'member' end, m.person_id, m.given_name, m.phone, m.best_hour, m.languages, g.name
     from mentoring.group_member m left join mentoring.mentor_group g on g.id = m.group_id
     where m.programme_id = $1 and m.left_at is null and m.phone is not null
     order by 7 nulls first, 1, 4`,
    [programmeId],
  );
}
