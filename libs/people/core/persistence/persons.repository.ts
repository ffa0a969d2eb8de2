import { newId, type Language } from '#kernel';
import type { NewPerson, RoleName } from '#people/contract';
import { firstRow, type Sql } from '#platform/database';

export interface PersonToStore extends Omit<NewPerson, 'birthYear'> {
  readonly birthYear: number | null;
}

/** Stores a person and, with an address, their account; undefined when the address belongs to somebody already. */
export async function insertPerson(tx: Sql, person: PersonToStore, now: Date): Promise<string | undefined> {
  const id = newId();
  await tx.rows(
    `insert into people.person (id, given_name, family_name, language, birth_year, gender, place_code, participant_type, accommodation, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, person.givenName.trim(), person.familyName.trim(), person.language, person.birthYear, person.gender, person.placeCode, person.participantType, person.accommodation, now],
  );
  if (person.email === null) return id;
  const account = await firstRow(
    tx,
    `insert into people.account (person_id, email, created_at) values ($1, $2, $3) on conflict (email) do nothing returning person_id`,
    [id, person.email, now],
  );
  return account === undefined ? undefined : id;
}

export async function insertRoleGrant(tx: Sql, personId: string, role: RoleName, programmeId: string, now: Date): Promise<void> {
  await tx.rows(
    `insert into people.role_grant (person_id, programme_id, role, granted_at) values ($1, $2, $3, $4) on conflict on constraint role_grant_pk do nothing`,
    [personId, programmeId, role, now],
  );
}

export async function setLanguage(tx: Sql, personId: string, language: Language): Promise<void> {
  await tx.rows(`update people.person set language = $2 where id = $1`, [personId, language]);
}

export interface ProfileChange {
  readonly givenName: string;
  readonly familyName: string;
  readonly placeCode: string;
  readonly accommodation: string | null;
}

export async function updateProfile(tx: Sql, personId: string, change: ProfileChange): Promise<void> {
  await tx.rows(`update people.person set given_name = $2, family_name = $3, place_code = $4, accommodation = $5 where id = $1`, [
    personId,
    change.givenName,
    change.familyName,
    change.placeCode,
    change.accommodation,
  ]);
}

/** Serialises what must not happen twice at once for one person. */
export async function lockPerson(tx: Sql, personId: string): Promise<void> {
  await tx.rows(`select 1 from people.person where id = $1 for update`, [personId]);
}
