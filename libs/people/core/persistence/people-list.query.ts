import { decodeCursor, toPage, type Language, type Page, type PageRequest } from '#kernel';
import type { RoleName } from '#people/contract';
import type { Sql } from '#platform/database';
import { registrationCancelled, registrationMade } from '#programme/contract';
import { likePatterns } from './name-search.js';

export interface ListedPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly language: Language;
  readonly placeCode: string;
  readonly birthYear: number | null;
  readonly roles: readonly RoleName[];
  readonly hasAccount: boolean;
  readonly activities: number;
}

export interface PeopleFilter {
  readonly search: string | null;
  readonly role: RoleName | null;
}

/** People with a role in the programme, by name. The number of activities comes from the ledger's last word on each registration. */
export async function listPeople(sql: Sql, programmeId: string, { search, role }: PeopleFilter, { limit, cursor }: PageRequest): Promise<Page<ListedPerson>> {
  const [familyName, givenName, id] = cursor === null ? [null, null, null] : decodeCursor(cursor, ['text', 'text', 'id']);
  const rows = await sql.rows<ListedPerson>(
    `with page as (
       select p.id, p.given_name, p.family_name, a.email, p.language, p.place_code, p.birth_year, a.person_id is not null as has_account
       from people.person p left join people.account a on a.person_id = p.id
       where exists (select 1 from people.role_grant g where g.person_id = p.id and g.programme_id = $1 and ($2::text is null or g.role = $2))
         and p.given_name || ' ' || p.family_name || ' ' || coalesce(a.email, '') ilike all ($3::text[])
         and ($4::text is null or (p.family_name, p.given_name, p.id) > ($4, $5, $6::uuid))
       order by p.family_name, p.given_name, p.id limit $7
     ), latest as (
       select distinct on (f.subject_id, f.activity_id) f.subject_id, f.type = $8 and f.payload ->> 'status' = 'registered' as takes_part
       from ledger.fact f join page on page.id = f.subject_id
       where f.type in ($8, $9) and f.programme_id = $1 order by f.subject_id, f.activity_id, f.id desc
     )
     select page.id, given_name as "givenName", family_name as "familyName", email, language, place_code as "placeCode", birth_year as "birthYear", has_account as "hasAccount",
       (select array_agg(g.role order by g.role) from people.role_grant g where g.person_id = page.id and g.programme_id = $1) as roles,
       (select count(*)::int from latest where latest.subject_id = page.id and takes_part) as activities
     from page order by family_name, given_name, page.id`,
    [programmeId, role, likePatterns(search), familyName, givenName, id, limit + 1, registrationMade.type, registrationCancelled.type],
  );
  return toPage(rows, limit, (row) => [row.familyName, row.givenName, row.id], (row) => row);
}
