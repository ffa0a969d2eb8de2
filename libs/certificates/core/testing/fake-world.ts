import type { CompletionRecord, CurriculaDirectory } from '#curricula/contract';
import { newId, type Clock, type Language } from '#kernel';
import type { PeopleDirectory, PersonContact, RateLimits } from '#people/contract';
import type { ActivitySummary, PresenceSummary, ProgrammeDirectory, ProgrammeSummary } from '#programme/contract';
import { DraftCertificate } from '../application/draft-certificate.js';
import { IssueCertificate } from '../application/issue-certificate.js';
import { IssueFurtherCertificate } from '../application/issue-further-certificate.js';
import { RecordCertificate } from '../application/record-certificate.js';

const text = (value: string) => ({ et: value, ru: `${value} по-русски`, en: `${value} in English` });

/** What the other domains would answer: specs of this folder are about certificates. */
export class FakeWorld {
  programmeId = newId();
  activityId = newId();
  assessed = true;
  points: CompletionRecord['points'] = { reached: 17.5, most: 20 };
  language: Language = 'ru';
  givenName = 'Õнне';
  familyName = 'Näidis';
  trainers: string[] = ['Tõnu Õpetaja'];
  /** Completions of the activity by id; others are made up as they are asked for, one person each. */
  readonly completions = new Map<string, string>();
  /** The year in which everybody was born. */
  born: number | null = null;
  /** What is known of single people besides what holds for all. */
  readonly known = new Map<string, Partial<PersonContact>>();

  freshProgramme(): string {
    this.programmeId = newId();
    this.activityId = newId();
    this.completions.clear();
    return this.programmeId;
  }

  complete(personId = newId()): string {
    const id = newId();
    this.completions.set(id, personId);
    return id;
  }

  readonly curricula = {
    completion: async (_sql: unknown, id: string): Promise<CompletionRecord> => ({
      ...{ id, personId: this.completions.get(id) ?? id, activityId: this.activityId, programmeId: this.programmeId, ruleVersion: 1, assessed: this.assessed, points: this.points, completedOn: '2026-11-20' },
      modules: [{ moduleId: 'm', releaseId: newId(), version: '1.0.0', title: text('Moodul'), required: true, outcomes: [text('Oskab')], competences: ['rfcdc-20'] }],
    }),
    completionsOf: async () => [...this.completions].map(([id, personId]) => ({ id, personId })),
  } as unknown as CurriculaDirectory;

  readonly people = {
    contact: async (_sql: unknown, personId: string): Promise<PersonContact> => this.contact(personId),
    birthYear: async () => this.born,
    contacts: async (_sql: unknown, personIds: readonly string[]): Promise<Map<string, PersonContact>> => new Map(personIds.map((personId) => [personId, this.contact(personId)])),
    addressSql: (personId: string) => {
      const known = [...this.known].map(([id]) => `when '${id}' then ${this.contact(id).email === null ? 'null' : `'${this.contact(id).email}'`}`);
      return known.length === 0 ? `'anna@example.org'` : `(case ${personId}::text ${known.join(' ')} else 'anna@example.org' end)`;
    },
  } as unknown as PeopleDirectory;

  private contact(personId: string): PersonContact {
    return { personId, givenName: this.givenName, familyName: this.familyName, language: this.language, email: 'anna@example.org', ...this.known.get(personId) };
  }

  readonly programmes = {
    programmes: async (): Promise<ProgrammeSummary[]> => [{ id: this.programmeId, key: 'p', title: text('Programm'), timeZone: 'Europe/Tallinn', credit: { title: 'British Council #PeopletoPeople', url: 'https://example.org' } }],
    programmeByKey: async (): Promise<ProgrammeSummary> => ({ id: this.programmeId, key: 'p', title: text('Programm'), timeZone: 'Europe/Tallinn' }),
    activity: async (_sql: unknown, id: string): Promise<Partial<ActivitySummary>> => ({
      ...{ id, programmeId: this.programmeId, title: text('Koolitus'), place: text('Narva') },
      startsAt: new Date('2026-11-20T07:00:00Z'),
      endsAt: new Date('2026-11-20T13:00:00Z'),
    }),
    presence: async (): Promise<PresenceSummary> => ({ state: 'present', minutes: 360 }),
    trainerNames: async () => this.trainers,
  } as unknown as ProgrammeDirectory;
}

/** For specs that are not about how often. */
export const unlimited = { hit: async () => undefined, within: async () => true } satisfies RateLimits;

export function parts(world: FakeWorld, clock: Clock) {
  const record = new RecordCertificate(clock, { url: 'https://kaasa.test', demo: false });
  const draft = new DraftCertificate(world.curricula, world.people, world.programmes);
  return { record, draft, issue: new IssueCertificate(draft, record), further: new IssueFurtherCertificate(world.people, world.programmes, record, clock) };
}
