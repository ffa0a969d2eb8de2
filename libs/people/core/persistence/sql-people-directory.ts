import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory, personProfiled, type ConsentPurpose, type NewPerson, type PersonContact, type PinCredentials, type RoleName, type SqlPort } from '#people/contract';
import { firstRow } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { recordConsents } from '../application/answer-consents.js';
import { ageBand } from '../domain/age.js';
import { newPersonalCode, newPin, showPersonalCode } from '../domain/personal-code.js';
import { checkBirthYear, checkPlace, emailTaken, normaliseEmail } from '../domain/profile.js';
import { hashSecret } from '../domain/secret.js';
import { storePin } from './accounts.repository.js';
import { latestConsents } from './consents.repository.js';
import { insertPerson, insertRoleGrant } from './persons.repository.js';
import { insertSession } from './sessions.repository.js';

const contactColumns = `p.id as "personId", p.given_name as "givenName", p.family_name as "familyName", p.language, a.email
  from people.person p left join people.account a on a.person_id = p.id`;

@Injectable()
export class SqlPeopleDirectory extends PeopleDirectory {
  constructor(private readonly clock: Clock) {
    super();
  }

  contact(sql: SqlPort, personId: string): Promise<PersonContact | undefined> {
    return firstRow<PersonContact>(sql, `select ${contactColumns} where p.id = $1`, [personId]);
  }

  async contacts(sql: SqlPort, personIds: readonly string[]): Promise<Map<string, PersonContact>> {
    const rows = await sql.rows<PersonContact>(`select ${contactColumns} where p.id = any ($1::uuid[])`, [personIds]);
    return new Map(rows.map((row) => [row.personId, row]));
  }

  addressSql(personId: string): string {
    return `(select a.email from people.account a where a.person_id = ${personId})`;
  }

  override async birthYear(sql: SqlPort, personId: string): Promise<number | null> {
    return (await firstRow<{ birthYear: number | null }>(sql, `select birth_year as "birthYear" from people.person where id = $1`, [personId]))?.birthYear ?? null;
  }

  async hasConsent(sql: SqlPort, personId: string, purpose: ConsentPurpose): Promise<boolean> {
    const latest = await firstRow<{ given: boolean }>(sql, `select given from people.consent where person_id = $1 and purpose = $2 order by id desc limit 1`, [personId, purpose]);
    return latest?.given === true;
  }

  consentsOf(sql: SqlPort, personId: string): Promise<ReadonlyMap<ConsentPurpose, { readonly programmeId: string; readonly given: boolean }>> {
    return latestConsents(sql, personId);
  }

  override async consenting(sql: SqlPort, personIds: readonly string[], purpose: ConsentPurpose): Promise<ReadonlySet<string>> {
    const rows = await sql.rows<{ personId: string }>(
      `select person_id as "personId" from (select distinct on (person_id) person_id, given from people.consent where person_id = any ($1::uuid[]) and purpose = $2 order by person_id, id desc) latest where given`,
      [personIds, purpose],
    );
    return new Set(rows.map(({ personId }) => personId));
  }

  override holdersOf(sql: SqlPort, programmeId: string, role: RoleName): Promise<PersonContact[]> {
    return sql.rows<PersonContact>(`select ${contactColumns} join people.role_grant g on g.person_id = p.id where g.programme_id = $1 and g.role = $2 order by g.granted_at, p.id`, [programmeId, role]);
  }

  async holdsRoleIn(sql: SqlPort, personId: string, programmeId: string): Promise<boolean> {
    return (await firstRow(sql, `select 1 from people.role_grant where person_id = $1 and programme_id = $2 limit 1`, [personId, programmeId])) !== undefined;
  }

  async register(tx: SqlPort, person: NewPerson, programmeId: string): Promise<string> {
    const now = this.clock.now();
    checkBirthYear(person.birthYear, now);
    checkPlace(person.placeCode);
    const id = await insertPerson(tx, { ...person, email: person.email === null ? null : normaliseEmail(person.email) }, now);
    if (id === undefined) throw emailTaken();
    await recordFact(tx, personProfiled, {
      occurredAt: now,
      subjectId: id,
      actorId: null,
      programmeId,
      activityId: null,
      language: person.language,
      payload: {
        ageBand: ageBand(person.birthYear, now),
        gender: person.gender,
        placeCode: person.placeCode,
        workingLanguage: person.language,
        participantType: person.participantType,
      },
    });
    return id;
  }

  giveRole(tx: SqlPort, personId: string, role: RoleName, programmeId: string): Promise<void> {
    return insertRoleGrant(tx, personId, role, programmeId, this.clock.now());
  }

  answerConsents(tx: SqlPort, personId: string, programmeId: string, noticeVersion: number, answers: Readonly<Partial<Record<ConsentPurpose, boolean>>>): Promise<void> {
    return recordConsents(tx, { personId, programmeId, noticeVersion, answers }, this.clock.now());
  }

  async issuePin(tx: SqlPort, personId: string): Promise<PinCredentials> {
    const pin = newPin();
    const code = await storePin(tx, personId, newPersonalCode, await hashSecret(pin), this.clock.now());
    return { personalCode: showPersonalCode(code), pin };
  }

  openSession(tx: SqlPort, personId: string, device: string): Promise<string> {
    return insertSession(tx, { personId, device }, this.clock.now());
  }
}
