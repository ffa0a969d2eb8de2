import type { Language } from '#kernel';
import type { Gender } from '#people/contract';
import { firstRow, type Sql } from '#platform/database';

export interface MeRecord {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly language: Language;
  readonly birthYear: number | null;
  readonly gender: Gender;
  readonly placeCode: string;
  readonly accommodation: string | null;
  readonly hasPassword: boolean;
  /** Digits only. */
  readonly personalCode: string | null;
}

export function findMe(sql: Sql, personId: string): Promise<MeRecord | undefined> {
  return firstRow<MeRecord>(
    sql,
    `select p.id, p.given_name as "givenName", p.family_name as "familyName", a.email, p.language, p.birth_year as "birthYear", p.gender,
       p.place_code as "placeCode", p.accommodation, a.password_hash is not null as "hasPassword", a.personal_code as "personalCode"
     from people.person p left join people.account a on a.person_id = p.id where p.id = $1`,
    [personId],
  );
}
