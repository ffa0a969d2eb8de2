import { setTimeout } from 'node:timers/promises';
import { FixedClock, newId, type Language } from '#kernel';
import type { Messenger, OutgoingMessage } from '#messaging/contract';
import type { NewPerson, RoleName } from '#people/contract';
import { hashToken, type Actor } from '#platform/auth';
import type { BaseUrl } from '#platform/http';
import { testDatabase } from '#platform/testing';
import type { ActivitySummary, ProgrammeDirectory, ProgrammeSummary } from '#programme/contract';
import { hashSecret } from '../domain/secret.js';
import { storePasswordHash } from '../persistence/accounts.repository.js';
import { peoplePersistence } from '../persistence/people.persistence.js';
import { SqlPeopleDirectory } from '../persistence/sql-people-directory.js';
import { SqlRateLimits } from '../persistence/sql-rate-limits.js';
import { SessionCache } from '../persistence/session-cache.js';
import { SqlSessionLookup } from '../persistence/sql-session-lookup.js';

const name = { et: 'Kaasa', ru: 'Kaasa', en: 'Kaasa' };

/** What the mails of a test say, in the order of sending. */
export class SentMail implements Messenger {
  readonly messages: OutgoingMessage[] = [];

  async send(_tx: unknown, message: OutgoingMessage): Promise<boolean> {
    this.messages.push(message);
    return true;
  }

  async sendMany(tx: unknown, messages: readonly OutgoingMessage[]): Promise<number> {
    for (const message of messages) await this.send(tx, message);
    return messages.length;
  }

  /** The token of the last mail's link. */
  token(): string {
    return String(this.messages.at(-1)?.values['url']).split('/link/')[1] ?? '';
  }
}

/** A programme with activities that a test arranges by hand. */
export class OneProgramme {
  readonly programme: ProgrammeSummary = { id: newId(), key: 'people-to-people', title: name, timeZone: 'Europe/Tallinn' };
  /** Person to the trainers of the person's one activity. */
  readonly trainersOf = new Map<string, string[]>();

  readonly directory: Pick<ProgrammeDirectory, 'programmes' | 'programmeByKey' | 'activitiesOf' | 'trains'> = {
    programmes: async () => [this.programme],
    programmeByKey: async (_sql, key) => (key === this.programme.key ? this.programme : undefined),
    activitiesOf: async (_sql, personId) => (this.trainersOf.has(personId) ? [this.activity(personId)] : []),
    trains: async (_sql, trainerId, personId) => this.trainersOf.get(personId)?.includes(trainerId) ?? false,
  };

  private activity(id: string): ActivitySummary {
    const startsAt = new Date('2026-11-20T08:00:00Z');
    return { id, programmeId: this.programme.id, key: 'training-5', kind: 'training', title: name, startsAt, endsAt: startsAt, place: name, mode: 'on-site', capacity: 24 };
  }
}

export const mari: NewPerson = {
  givenName: 'Mari',
  familyName: 'Proov',
  language: 'et',
  email: 'mari@demo.kaasa.test',
  birthYear: 1985,
  gender: 'female',
  placeCode: 'narva',
  participantType: 'individual',
  accommodation: null,
};

export const password = 'kolm kassi katusel';
export const client = { address: '192.0.2.1', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0' };
export const base: BaseUrl = { url: 'https://kaasa.example', demo: true };

/** People on a database of their own, with everything around them made by hand. */
export async function peopleWorld() {
  const { db, close } = await testDatabase(peoplePersistence);
  const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
  const world = new OneProgramme();
  const people = new SqlPeopleDirectory(clock);
  const held = new SessionCache(db);
  const sessions = new SqlSessionLookup(db, clock, held);
  const programmeId = world.programme.id;

  const addPerson = (person: Partial<NewPerson> = {}, ...roles: RoleName[]): Promise<string> =>
    db.transaction(async (tx) => {
      const id = await people.register(tx, { ...mari, email: null, ...person }, programmeId);
      for (const role of roles) await people.giveRole(tx, id, role, programmeId);
      return id;
    });
  const addWithPassword = async (email: string, ...roles: RoleName[]): Promise<string> => {
    const id = await addPerson({ email }, ...roles);
    await storePasswordHash(db, id, await hashSecret(password), clock.now());
    return id;
  };
  const enter = async (token: string): Promise<Actor> => {
    const actor = await sessions.find(hashToken(token));
    if (actor === undefined) throw new Error('The token opens nothing.');
    return actor;
  };
  const signIn = async (personId: string): Promise<Actor> => enter(await people.openSession(db, personId, ''));
  const facts = (subjectId: string) =>
    db.rows<{ id: string; type: string; payload: Record<string, unknown>; supersedes: string | null; language: Language | null }>(
      `select id, type, payload, supersedes, language from ledger.fact where subject_id = $1 order by id`,
      [subjectId],
    );

  /** Starts the work many times while the lock holds it up, so that all have read before one may write. */
  const atOnce = async <T>(lock: string, times: number, work: () => Promise<T>): Promise<PromiseSettledResult<T>[]> => {
    const waiting = async () => (await db.rows<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]?.n ?? 0;
    const started = await db.transaction(async (tx) => {
      await tx.rows(lock);
      const all = Promise.allSettled(Array.from({ length: times }, work));
      while ((await waiting()) < times) await setTimeout(10);
      return { all };
    });
    return started.all;
  };

  return {
    db,
    close,
    atOnce,
    clock,
    world,
    people,
    sessions,
    held,
    programmeId,
    programmes: world.directory as ProgrammeDirectory,
    rateLimits: new SqlRateLimits(clock),
    mail: new SentMail(),
    addPerson,
    addWithPassword,
    enter,
    signIn,
    facts,
  };
}

export type PeopleWorld = Awaited<ReturnType<typeof peopleWorld>>;
