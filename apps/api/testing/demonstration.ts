import { seedDemonstration } from '#demo';
import { PreferenceLinks } from '#messaging/core';
import { CreateAdministrator, newSignInLink } from '#people/core';
import { hashToken, newToken } from '#platform/auth';
import { oneRow } from '#platform/database';
import { programmeSetup } from '#programme/core';
import { runApi, type RunningApi } from './running-api.js';

/** Everybody who may come to the API's door. The operator administers every programme of the installation. */
export const visitors = ['nobody', 'trainee', 'otherTrainee', 'otherTrainer', 'trainer', 'mentor', 'funder', 'administrator', 'otherAdministrator', 'operator'] as const;
export type Visitor = (typeof visitors)[number];
export type SignedIn = Exclude<Visitor, 'nobody'>;

const everyLanguage = (text: string) => ({ et: text, ru: text, en: text });
const minute = 60_000;

/** The demonstration an hour into its open training, a second programme beside it, and somebody of each kind signed in. */
export class Demonstration {
  readonly programmeKey = 'ida-virumaa';
  private readonly cookies = new Map<Visitor, string>();

  private constructor(
    readonly api: RunningApi,
    readonly people: Readonly<Record<SignedIn, string>>,
    /** The open training: the trainee and the other trainee are in it, the trainer leads it. */
    readonly training: string,
  ) {}

  static async open(): Promise<Demonstration> {
    const api = await runApi({ seed: (databaseUrl, now) => seedDemonstration({ databaseUrl, now }) });
    const { id: training, startsAt } = await oneRow<{ id: string; startsAt: Date }>(api.db, `select id, starts_at as "startsAt" from programme.activity where key = 'training-5'`);
    api.clock.set(new Date(startsAt.getTime() + 60 * minute));
    const demonstration = new Demonstration(api, await peopleOf(api, training), training);
    for (const visitor of visitors) await demonstration.enter(visitor);
    return demonstration;
  }

  /** A fresh session in place of the one before. */
  async enter(visitor: Visitor): Promise<void> {
    if (visitor !== 'nobody') this.cookies.set(visitor, await this.api.enter(this.people[visitor]));
  }

  cookieOf(visitor: Visitor): string | undefined {
    return this.cookies.get(visitor);
  }

  async value(text: string, parameters: readonly unknown[] = []): Promise<string> {
    return (await oneRow<{ value: string }>(this.api.db, text, parameters)).value;
  }

  async signInLink(visitor: SignedIn): Promise<string> {
    return (await newSignInLink(this.api.db, this.people[visitor], 'sign-in', this.api.clock.now())).token;
  }

  /** The token of a link as a mail about mentoring holds it; with a follow-up one that asks how it is going. */
  async mentoringLink(candidacyId: string, followUpId: string | null): Promise<string> {
    const token = newToken();
    await this.api.db.rows(
      `insert into mentoring.link (hash, candidacy_id, follow_up_id, round, expires_at) select $1, id, $3, round, $4 from mentoring.candidacy where id = $2`,
      [hashToken(token), candidacyId, followUpId, new Date(this.api.clock.now().getTime() + 60 * minute)],
    );
    return token;
  }

  /** The token of the page on which one chooses one's letters, as every letter holds it. */
  lettersLink(visitor: SignedIn): Promise<string> {
    return this.api.app.get(PreferenceLinks, { strict: false }).token(this.people[visitor]);
  }

  candidacyOf(visitor: SignedIn): Promise<string> {
    return this.value(`select id as value from mentoring.candidacy where person_id = $1`, [this.people[visitor]]);
  }

  assessment(phase: 'pre' | 'post'): Promise<string> {
    return this.value(`select id as value from assessments.assessment where activity_id = $1 and phase = $2 order by module_id limit 1`, [this.training, phase]);
  }

  /** Somebody registered for the open training who is none of the visitors. */
  guest(): Promise<string> {
    return this.value(
      `select person_id as value from programme.registration where activity_id = $1 and status = 'registered' and person_id <> all ($2::uuid[]) order by position desc limit 1`,
      [this.training, Object.values(this.people)],
    );
  }

  /** An activity of the second programme. */
  async ownActivity(): Promise<string> {
    const programmeId = await this.value(`select id as value from programme.programme where key = 'other'`);
    const startsAt = this.api.clock.now();
    const plain = { programmeId, key: 'own', kind: 'training', title: everyLanguage('Own'), description: everyLanguage('Own'), place: everyLanguage('Narva'), mode: 'online' } as const;
    return this.api.db.transaction((tx) => programmeSetup.addActivity(tx, { ...plain, startsAt, endsAt: new Date(startsAt.getTime() + 60 * minute), capacity: 5, trainerIds: [] }));
  }

  close(): Promise<void> {
    return this.api.close();
  }
}

async function peopleOf(api: RunningApi, training: string): Promise<Record<SignedIn, string>> {
  const { db, app } = api;
  const one = async (text: string, ...parameters: unknown[]) => (await oneRow<{ id: string }>(db, text, parameters)).id;
  const account = (name: string) => one(`select person_id as id from people.account where email = $1`, `${name}@demo.kaasa.test`);
  const [trainee, trainer, mentor, funder, administrator] = await Promise.all(['trainee', 'trainer', 'mentor', 'funder', 'admin'].map(account)) as [string, string, string, string, string];
  await db.transaction((tx) => programmeSetup.addProgramme(tx, { key: 'other', title: everyLanguage('Other'), goal: everyLanguage('Goal'), credit: { title: 'C', url: 'https://example.org' }, timeZone: 'Europe/Tallinn', createdAt: api.clock.now() }));
  const administratorOf = (programmeKey: string | null, email: string) =>
    app.get(CreateAdministrator, { strict: false }).execute({ givenName: 'Ada', familyName: 'Proov', email, language: 'en', password: 'lumine kevadhommik', programmeKey });
  return {
    trainee,
    trainer,
    mentor,
    funder,
    administrator,
    otherTrainee: await one(`select person_id as id from programme.registration where activity_id = $1 and status = 'registered' and person_id <> $2 order by position limit 1`, training, trainee),
    otherTrainer: await one(`select t.person_id as id from programme.activity_trainer t where not exists (select from programme.activity_trainer own where own.activity_id = $1 and own.person_id = t.person_id) order by 1 limit 1`, training),
    otherAdministrator: await administratorOf('other', 'other-admin@demo.kaasa.test'),
    operator: await administratorOf(null, 'operator@demo.kaasa.test'),
  };
}
