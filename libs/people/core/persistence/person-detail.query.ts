import type { Language } from '#kernel';
import type { Gender } from '#people/contract';
import { firstRow, type Sql } from '#platform/database';
import type { OrganisationKind } from '../domain/organisation.js';

export interface PersonDetail {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly language: Language;
  readonly birthYear: number | null;
  readonly gender: Gender;
  readonly placeCode: string;
  readonly participantType: string;
  readonly accommodation: string | null;
  readonly hasAccount: boolean;
  readonly personalCode: string | null;
  readonly organisationName: string | null;
  readonly organisationKind: OrganisationKind | null;
}

export function findPerson(sql: Sql, personId: string): Promise<PersonDetail | undefined> {
  return firstRow<PersonDetail>(
    sql,
    `select p.id, p.given_name as "givenName", p.family_name as "familyName", a.email, p.language, p.birth_year as "birthYear", p.gender,
       p.place_code as "placeCode", p.participant_type as "participantType", p.accommodation, a.person_id is not null as "hasAccount",
       a.personal_code as "personalCode", o.name as "organisationName", o.kind as "organisationKind"
     from people.person p left join people.account a on a.person_id = p.id left join people.organisation o on o.id = p.organisation_id
     where p.id = $1`,
    [personId],
  );
}
