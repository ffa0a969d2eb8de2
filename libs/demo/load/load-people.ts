import { hashSecret, seedOrganisations, seedPeople, type SeedPerson } from '#people/core';
import { consentPurposes, type RoleName } from '#people/contract';
import type { Persona } from '../people/persona.js';
import { demoSignIns } from '../sign-ins.js';
import { insertRows } from './insert-rows.js';
import type { Loading } from './loading.js';

/** Those who run the programme, and everybody who came to something. */
export async function loadPeople({ tx, programmeId, demonstration }: Loading): Promise<void> {
  const { calendar, organisations, staff, participants } = demonstration;
  const start = calendar.at(-270, 9);
  await seedOrganisations(tx, organisations.map((organisation) => ({ ...organisation, createdAt: start })));
  const passwords = await passwordHashes();
  const seeded = (person: Persona, roles: RoleName[], createdAt: Date): SeedPerson => ({
    ...person,
    roles,
    createdAt,
    passwordHash: passwords.get(person.email ?? '') ?? null,
    consents: person.birthYear === null ? [] : consentPurposes.map((purpose) => ({ purpose, given: person.consents[purpose] })),
  });
  await seedPeople(tx, programmeId, [
    seeded(staff.administrator, ['administrator'], start),
    seeded(staff.funder, ['funder'], start),
    ...staff.trainers.map((trainer) => seeded(trainer, ['trainer'], start)),
    ...participants.map(({ person, joinedAt }) => seeded(person, ['trainee'], joinedAt)),
  ]);
  // Their first PIN was used up on paper; a trainer gives them the next one.
  const coded = participants.filter(({ person }) => person.personalCode !== null);
  await insertRows(tx, 'people.account', coded.map(({ person, joinedAt }) => ({ person_id: person.id, personal_code: person.personalCode, created_at: joinedAt })));
}

/** Of the accounts that people are invited to use; hashing is slow by design. */
async function passwordHashes(): Promise<Map<string, string>> {
  return new Map(await Promise.all(demoSignIns.map(async ({ email, password }) => [email, await hashSecret(password)] as const)));
}
