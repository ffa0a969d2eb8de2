import { DomainError, newId } from '#kernel';
import {
  AttendeeList,
  consentPurposes,
  PeopleDirectory,
  PrivacyNotices,
  RateLimits,
  type Attendee,
  type AttendeeRequest,
  type NewPerson,
  type PersonContact,
  type PinCredentials,
  type PrivacyNotice,
  type SqlPort,
} from '#people/contract';

const text = { et: 'Tekst', ru: 'Текст', en: 'Text' };

/** People as the programme knows them, kept in the test's database, so that a rollback shows. */
export class FakePeople extends PeopleDirectory {
  /** Makes the next consents fail, as people's own rules may. */
  refuseConsents = false;

  static async prepare(sql: SqlPort): Promise<void> {
    await sql.rows('create table public.fake_person (id uuid primary key, given_name text, family_name text, language text, email text, accommodation text)');
    await sql.rows('create table public.fake_note (person_id uuid, kind text, value text)');
    await sql.rows('create table public.fake_hit (key text)');
  }

  addressSql(personId: string): string {
    return `(select email from public.fake_person where id = ${personId})`;
  }

  async contact(sql: SqlPort, personId: string): Promise<PersonContact | undefined> {
    return (await this.contacts(sql, [personId])).get(personId);
  }

  async contacts(sql: SqlPort, personIds: readonly string[]): Promise<Map<string, PersonContact>> {
    const rows = await sql.rows<PersonContact>(
      `select id as "personId", given_name as "givenName", family_name as "familyName", language, email from public.fake_person where id = any ($1::uuid[])`,
      [personIds],
    );
    return new Map(rows.map((row) => [row.personId, row]));
  }

  async consentsOf(): Promise<Map<never, never>> {
    return new Map<never, never>();
  }

  async hasConsent(): Promise<boolean> {
    return false;
  }

  async holdsRoleIn(sql: SqlPort, personId: string): Promise<boolean> {
    return (await this.contact(sql, personId)) !== undefined;
  }

  async register(tx: SqlPort, { givenName, familyName, language, email, accommodation }: NewPerson): Promise<string> {
    const id = newId();
    await tx.rows('insert into public.fake_person values ($1, $2, $3, $4, $5, $6)', [id, givenName, familyName, language, email, accommodation]);
    return id;
  }

  async giveRole(tx: SqlPort, personId: string, role: string): Promise<void> {
    await this.note(tx, personId, 'role', role);
  }

  async answerConsents(tx: SqlPort, personId: string, _programmeId: string, _version: number, answers: Readonly<Record<string, boolean>>): Promise<void> {
    if (this.refuseConsents) throw new DomainError('people.consent-refused', 'invalid');
    for (const [purpose, given] of Object.entries(answers)) await this.note(tx, personId, purpose, String(given));
  }

  async issuePin(tx: SqlPort, personId: string): Promise<PinCredentials> {
    await this.note(tx, personId, 'pin', '123456');
    return { personalCode: 'K-1', pin: '123456' };
  }

  async openSession(tx: SqlPort, personId: string, device: string): Promise<string> {
    await this.note(tx, personId, 'session', device);
    return 'token';
  }

  private async note(tx: SqlPort, personId: string, kind: string, value: string): Promise<void> {
    await tx.rows('insert into public.fake_note values ($1, $2, $3)', [personId, kind, value]);
  }
}

export class FakeAttendees extends AttendeeList {
  among(sql: SqlPort, personIds: readonly string[], { search, after, limit }: AttendeeRequest): Promise<Attendee[]> {
    return sql.rows<Attendee>(
      `select id as "personId", given_name as "givenName", family_name as "familyName", language, accommodation from public.fake_person
       where id = any ($1::uuid[]) and ($2::text is null or given_name || ' ' || family_name ilike '%' || $2 || '%')
         and ($3::text is null or (family_name, given_name, id) > ($3, $4::text, $5::uuid))
       order by family_name, given_name, id limit $6`,
      [personIds, search, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
    );
  }
}

export class FakeLimits extends RateLimits {
  async hit(sql: SqlPort, key: string, limit: number, windowSeconds: number): Promise<void> {
    if (!(await this.within(sql, key, limit))) throw new DomainError('people.too-many', 'too-many', { params: { seconds: windowSeconds } });
  }

  async within(sql: SqlPort, key: string, limit: number): Promise<boolean> {
    await sql.rows('insert into public.fake_hit values ($1)', [key]);
    return (await sql.rows('select 1 from public.fake_hit where key = $1', [key])).length <= limit;
  }
}

export class FakeNotices extends PrivacyNotices {
  current(): PrivacyNotice {
    return { version: 1, paragraphs: [{ title: text, body: text }], consents: consentPurposes.map((purpose) => ({ purpose, title: text, body: text })) };
  }
}
