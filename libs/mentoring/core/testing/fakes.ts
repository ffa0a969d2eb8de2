import type { AnchorQuestion, AnchorQuestions, AnchorResult } from '#assessments/contract';
import type { CertificatesDirectory, FurtherCertificates } from '#certificates/contract';
import { DomainError, newId, type Clock } from '#kernel';
import { contactWeekMs, type BouncedAddresses, type ContactLimits, type ContactRules, type Messenger, type OutgoingMessage } from '#messaging/contract';
import { consentGiven, consentWithdrawn, type PersonContact, type RateLimits, type SqlPort } from '#people/contract';
import type { Actor, Role } from '#platform/auth';
import { hashToken, newToken } from '#platform/auth';
import { recordFact } from '#platform/ledger';
import type { ProgrammeDirectory, ProgrammeSummary } from '#programme/contract';

/** The other domains, as small as mentoring's tests need them. */
export class FakeWorld {
  readonly programme: ProgrammeSummary = { id: newId(), key: 'sild', title: { et: 'Sild', ru: 'Мост', en: 'Bridge' }, timeZone: 'Europe/Tallinn' };
  constructor(private readonly clock: Clock) {}

  readonly messages = new Map<string, OutgoingMessage>();
  readonly roles: string[] = [];
  /** Who holds a mentor's certificate. */
  readonly mentorCertificates = new Set<string>();
  private readonly contactsById = new Map<string, PersonContact>();
  private readonly consents = new Set<string>();
  private readonly certified = new Set<string>();
  private readonly actors = new Map<string, Actor>();

  person(over: Partial<PersonContact> & { consent?: boolean; certificate?: boolean } = {}): PersonContact {
    const { consent = true, certificate = true, ...given } = over;
    const person: PersonContact = { personId: newId(), givenName: 'Anna', familyName: 'Näidis', language: 'ru', email: 'anna@demo.kaasa.test', ...given };
    this.contactsById.set(person.personId, person);
    this.consent(person.personId, consent);
    if (certificate) this.certified.add(person.personId);
    return person;
  }

  consent(personId: string, given: boolean): void {
    if (given) this.consents.add(personId);
    else this.consents.delete(personId);
  }

  revoke(personId: string): void {
    this.certified.delete(personId);
  }

  /** A session cookie of somebody with the role. */
  signIn(role: Role, personId = newId()): string {
    const token = newToken();
    this.actors.set(hashToken(token).toString('hex'), { personId, sessionId: newId(), language: 'en', grants: [{ role, programmeId: this.programme.id }] });
    return `kaasa_session=${token}`;
  }

  readonly administrator = this.person({ givenName: 'Liis', familyName: 'Hoidja', email: 'liis@demo.kaasa.test', language: 'et' });
  readonly trainer = this.person({ givenName: 'Toomas', familyName: 'Õpetaja', email: 'toomas@demo.kaasa.test', language: 'et' });

  readonly sessions = { find: async (hash: Buffer) => this.actors.get(hash.toString('hex')) };

  readonly notices = { current: () => ({ version: 1, paragraphs: [], consents: [] }) };

  readonly people = {
    contact: async (_: SqlPort, id: string) => this.contactsById.get(id),
    contacts: async (_: SqlPort, ids: readonly string[]) => new Map(ids.flatMap((id) => this.contactsById.get(id) ?? []).map((contact) => [contact.personId, contact])),
    holdersOf: async (_: SqlPort, _programmeId: string, role: Role) => (role === 'administrator' ? [this.administrator] : role === 'trainer' ? [this.trainer] : []),
    consenting: async (_: SqlPort, ids: readonly string[]) => new Set(ids.filter((id) => this.consents.has(id))),
    hasConsent: async (_: SqlPort, id: string) => this.consents.has(id),
    giveRole: async (_: SqlPort, id: string, role: string) => void this.roles.push(`${role}:${id}`),
    answerConsents: async (tx: SqlPort, personId: string, programmeId: string, noticeVersion: number, { 'mentor-follow-up': given }: { 'mentor-follow-up'?: boolean }) => {
      this.consent(personId, given === true);
      const statement = { occurredAt: new Date(), subjectId: personId, actorId: personId, programmeId, activityId: null, language: null };
      if (given === true) await recordFact(tx, consentGiven, { ...statement, payload: { purpose: 'mentor-follow-up', noticeVersion } });
      else await recordFact(tx, consentWithdrawn, { ...statement, payload: { purpose: 'mentor-follow-up' } });
    },
  };

  readonly certificates: CertificatesDirectory = { holdsValid: async (_, personId) => this.certified.has(personId) };

  /** Six questions of a final test: its first option is right in each. */
  readonly anchorQuestions: readonly AnchorQuestion[] = Array.from({ length: 6 }, (_, index) => ({
    ...{ id: newId(), several: false, stem: { et: `Küsimus ${index}`, ru: `Вопрос ${index}`, en: `Question ${index}` } },
    options: ['a', 'b'].map((key) => ({ key, text: { et: key, ru: key, en: key } })),
  }));
  readonly anchorForm = newId();
  /** Of these questions the second option turned out to be right. */
  readonly correctedAnchors = new Set<string>();
  /** Of those who took the final test. */
  anchorResults: AnchorResult[] = [];
  readonly anchors: AnchorQuestions = {
    tests: async () => [{ formId: this.anchorForm, title: this.programme.title, people: this.anchorResults.length }],
    questionsOf: async (_, programmeId, formId) => (programmeId === this.programme.id && formId === this.anchorForm ? [...this.anchorQuestions] : []),
    questions: async (_, ids) => ids.flatMap((id) => this.anchorQuestions.find((question) => question.id === id) ?? []),
    shares: async (_, __, ids, answers) => answers.map((chosen) => ids.map((id) => (chosen.get(id)?.[0] === (this.correctedAnchors.has(id) ? 'b' : 'a') ? 1 : 0))),
    corrected: async () => [...this.correctedAnchors],
    firstResults: async () => this.anchorResults,
  };

  readonly further: FurtherCertificates = {
    issueMentorCertificate: async (_, { personId }) => {
      this.mentorCertificates.add(personId);
      return personId;
    },
    undoMentorCertificate: async (_, { personId }) => void this.mentorCertificates.delete(personId),
    issuePartnerLetter: async () => null,
  };

  /** How often something was tried; null: nobody counts. */
  attempts: Map<string, number> | null = null;
  readonly rateLimits: RateLimits = {
    hit: async (sql, key, limit, seconds) => {
      if (!(await this.rateLimits.within(sql, key, limit, seconds))) throw new DomainError('people.too-many-attempts', 'too-many');
    },
    within: async (_, key, limit) => {
      const made = (this.attempts?.get(key) ?? 0) + 1;
      this.attempts?.set(key, made);
      return this.attempts === null || made <= limit;
    },
  };

  readonly trainerId = newId();
  private readonly activities = new Map<string, readonly string[]>();

  /** A training of the trainer with these people in it. */
  activity(participants: readonly string[]): { id: string } {
    const id = newId();
    this.activities.set(id, participants);
    return { id };
  }

  readonly programmes = {
    activity: async (_: SqlPort, id: string) => (this.activities.has(id) ? { id, programmeId: this.programme.id } : undefined),
    participants: async (_: SqlPort, id: string) => [...(this.activities.get(id) ?? [])],
    isRegistered: async (_: SqlPort, id: string, personId: string) => this.activities.get(id)?.includes(personId) === true,
    isTrainerOf: async (_: SqlPort, id: string, personId: string) => this.activities.has(id) && personId === this.trainerId,
    programmes: async () => [this.programme],
    trainedBy: async (_: SqlPort, trainerId: string) => this.trained.get(trainerId) ?? [],
    trains: async (_: SqlPort, trainerId: string, personId: string) => this.trained.get(trainerId)?.includes(personId) ?? false,
    programmeByKey: async (_: SqlPort, key: string) => (key === this.programme.key ? this.programme : undefined),
  } as unknown as ProgrammeDirectory;

  /** By trainer: whom they trained. */
  readonly trained = new Map<string, string[]>();

  /** Addresses that mail servers have refused. */
  readonly bounced = new Set<string>();
  readonly addresses: BouncedAddresses = { among: async (_, addresses) => new Set(addresses.filter((address) => this.bounced.has(address))), blockedSql: () => 'false', release: async (_, address) => this.bounced.delete(address) };

  /** By person: when letters were written to them. */
  private readonly letters = new Map<string, Date[]>();
  readonly limits: { rules: ContactRules } & ContactLimits = {
    rules: { timeZone: 'Europe/Tallinn', quiet: { from: 21, until: 8 }, perWeek: 3 },
    sentLately: async (_, personIds, now) => new Map(personIds.map((id) => [id, (this.letters.get(id) ?? []).filter((at) => now.getTime() - at.getTime() < contactWeekMs)])),
  };

  readonly messenger: Messenger = {
    send: async (_, message) => {
      const person = this.contactsById.get(message.personId);
      if (person?.email === null || this.messages.has(message.key)) return false;
      this.messages.set(message.key, message);
      if (message.purpose !== 'service') this.letters.set(message.personId, [...(this.letters.get(message.personId) ?? []), this.clock.now()]);
      return true;
    },
    sendMany: async (tx, messages) => {
      let made = 0;
      for (const message of messages) if (await this.messenger.send(tx, message)) made++;
      return made;
    },
  };

  /** The messages of one template to one person, in their order. */
  written(template: string, personId: string): OutgoingMessage[] {
    return [...this.messages.values()].filter((message) => message.template.name === template && message.personId === personId);
  }

}
