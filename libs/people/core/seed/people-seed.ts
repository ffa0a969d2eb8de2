import { newId, type Language } from '#kernel';
import { consentGiven, consentRefused, personProfiled, type ConsentPurpose, type Gender, type RoleName } from '#people/contract';
import type { Sql } from '#platform/database';
import { ageBand } from '../domain/age.js';
import type { OrganisationKind, WorkingLanguage } from '../domain/organisation.js';

export interface SeedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly workingLanguage: WorkingLanguage;
  readonly placeCode: string;
  readonly createdAt: Date;
}

export interface SeedConsent {
  readonly purpose: ConsentPurpose;
  readonly given: boolean;
}

export interface SeedPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  /** In lower case. */
  readonly email: string | null;
  /** From `hashSecret`; hash few, it is slow by design. */
  readonly passwordHash: string | null;
  /** Null for staff: they get no `person.profiled` fact, and do not count as participants. */
  readonly birthYear: number | null;
  readonly gender: Gender;
  readonly placeCode: string;
  readonly participantType: string;
  readonly accommodation: string | null;
  readonly organisationId: string | null;
  readonly roles: readonly RoleName[];
  /** What they answered when they joined. */
  readonly consents: readonly SeedConsent[];
  /** When they joined; their facts happened then. */
  readonly createdAt: Date;
}

export async function seedOrganisations(tx: Sql, organisations: readonly SeedOrganisation[]): Promise<void> {
  await tx.rows(
    `insert into people.organisation (id, name, kind, working_language, place_code, created_at)
     select id, name, kind, "workingLanguage", "placeCode", "createdAt"
     from jsonb_to_recordset($1::jsonb) as o (id uuid, name text, kind text, "workingLanguage" text, "placeCode" text, "createdAt" timestamptz)`,
    [JSON.stringify(organisations)],
  );
}

/** Stores people with accounts, roles, consents and facts in a handful of statements. */
export async function seedPeople(tx: Sql, programmeId: string, people: readonly SeedPerson[]): Promise<void> {
  const json = JSON.stringify(people);
  await tx.rows(
    `insert into people.person (id, given_name, family_name, language, birth_year, gender, place_code, participant_type, accommodation, organisation_id, created_at)
     select id, "givenName", "familyName", language, "birthYear", gender, "placeCode", "participantType", accommodation, "organisationId", "createdAt"
     from jsonb_to_recordset($1::jsonb) as p (id uuid, "givenName" text, "familyName" text, language text, "birthYear" integer, gender text, "placeCode" text,
       "participantType" text, accommodation text, "organisationId" uuid, "createdAt" timestamptz)`,
    [json],
  );
  await tx.rows(
    `insert into people.account (person_id, email, password_hash, created_at)
     select id, email, "passwordHash", "createdAt" from jsonb_to_recordset($1::jsonb) as p (id uuid, email text, "passwordHash" text, "createdAt" timestamptz)
     where email is not null`,
    [json],
  );
  await tx.rows(
    `insert into people.role_grant (person_id, programme_id, role, granted_at)
     select p.id, $2, r.role, p."createdAt" from jsonb_to_recordset($1::jsonb) as p (id uuid, roles jsonb, "createdAt" timestamptz), jsonb_array_elements_text(p.roles) as r (role)`,
    [json, programmeId],
  );
  await seedConsents(tx, programmeId, people);
  await seedFacts(tx, programmeId, people);
}

async function seedConsents(tx: Sql, programmeId: string, people: readonly SeedPerson[]): Promise<void> {
  const consents = people.flatMap((person) => person.consents.map(({ purpose, given }) => ({ id: newId(), personId: person.id, purpose, given, answeredAt: person.createdAt })));
  await tx.rows(
    `insert into people.consent (id, person_id, programme_id, purpose, given, notice_version, answered_at)
     select id, "personId", $2, purpose, given, 1, "answeredAt"
     from jsonb_to_recordset($1::jsonb) as c (id uuid, "personId" uuid, purpose text, given boolean, "answeredAt" timestamptz)`,
    [JSON.stringify(consents), programmeId],
  );
}

async function seedFacts(tx: Sql, programmeId: string, people: readonly SeedPerson[]): Promise<void> {
  const facts = people.flatMap((person) => [...profileFact(person), ...consentFacts(person)]);
  await tx.rows(
    `insert into ledger.fact (id, type, version, occurred_at, recorded_at, subject_id, actor_id, programme_id, language, payload)
     select id, type, 1, at, at, "subjectId", "actorId", $2, language, payload
     from jsonb_to_recordset($1::jsonb) as f (id uuid, type text, at timestamptz, "subjectId" uuid, "actorId" uuid, language text, payload jsonb)`,
    [JSON.stringify(facts), programmeId],
  );
}

function profileFact({ id, createdAt, language, birthYear, gender, placeCode, participantType }: SeedPerson): object[] {
  if (birthYear === null) return [];
  const payload = { ageBand: ageBand(birthYear, createdAt), gender, placeCode, workingLanguage: language, participantType };
  return [{ id: newId(), type: personProfiled.type, at: createdAt, subjectId: id, actorId: null, language, payload }];
}

function consentFacts({ id, createdAt, consents }: SeedPerson): object[] {
  return consents.map(({ purpose, given }) => ({
    id: newId(),
    type: (given ? consentGiven : consentRefused).type,
    at: createdAt,
    subjectId: id,
    actorId: id,
    language: null,
    payload: { purpose, noticeVersion: 1 },
  }));
}
