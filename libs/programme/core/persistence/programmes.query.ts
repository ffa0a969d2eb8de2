import type { Localized } from '#kernel';
import { firstRow, oneRow, type Sql } from '#platform/database';

export interface ProgrammeRecord {
  readonly id: string;
  readonly key: string;
  readonly title: Localized;
  readonly goal: Localized;
  readonly creditTitle: string;
  readonly creditUrl: string;
  readonly timeZone: string;
}

const columns = `id, key, title, goal, credit_title as "creditTitle", credit_url as "creditUrl", time_zone as "timeZone"`;

export function programmesByIds(sql: Sql, ids: readonly string[]): Promise<ProgrammeRecord[]> {
  return sql.rows<ProgrammeRecord>(`select ${columns} from programme.programme where id = any ($1::uuid[]) order by created_at, id`, [ids]);
}

export function programmeByKey(sql: Sql, key: string): Promise<ProgrammeRecord | undefined> {
  return firstRow<ProgrammeRecord>(sql, `select ${columns} from programme.programme where key = $1`, [key]);
}

/** The programme of the front page: the first one of the installation. */
export function firstProgramme(sql: Sql): Promise<ProgrammeRecord | undefined> {
  return firstRow<ProgrammeRecord>(sql, `select ${columns} from programme.programme order by created_at, id limit 1`);
}

/** People and attendances apart: one person at six events is one person and six attendances. */
export interface ProgrammeTotals {
  readonly activities: number;
  readonly capacity: number;
  readonly people: number;
  readonly attendances: number;
}

export function programmeTotals(sql: Sql, programmeId: string): Promise<ProgrammeTotals> {
  return oneRow<ProgrammeTotals>(
    sql,
    `select count(*)::int as activities, coalesce(sum(a.capacity), 0)::int as capacity, p.people, p.attendances
     from (select count(distinct s.person_id)::int as people, count(*)::int as attendances
           from programme.presence s join programme.activity b on b.id = s.activity_id where b.programme_id = $1 and s.state = 'present') p
     left join programme.activity a on a.programme_id = $1
     group by p.people, p.attendances`,
    [programmeId],
  );
}
