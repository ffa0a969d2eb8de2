import { FixedClock, newId, type RecordedFact } from '#kernel';
import type { Actor, Role } from '#platform/auth';
import { factColumns } from '#platform/ledger';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { programmeSetup, type NewActivity } from '../application/programme-setup.js';
import { programmePersistence } from '../persistence/programme.persistence.js';
import { FakePeople } from './fake-people.js';

const text = (word: string) => ({ et: word, ru: word, en: word });
export const trainingStart = new Date('2026-11-23T08:00:00Z');
export const trainingEnd = new Date('2026-11-23T15:00:00Z');

/** A programme in a database of its own, on the morning of a training. */
export interface Scene {
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly people: FakePeople;
  readonly programmeId: string;
  person(givenName: string, familyName?: string): Promise<string>;
  training(overrides?: Partial<NewActivity>): Promise<string>;
  actor(role: Role, personId?: string): Actor;
  facts(activityId: string, type?: string): Promise<RecordedFact[]>;
}

export async function openScene(): Promise<Scene> {
  const database = await testDatabase(programmePersistence);
  const { db } = database;
  await FakePeople.prepare(db);
  const people = new FakePeople();
  const clock = new FixedClock(new Date('2026-11-23T09:00:00Z'));
  const programmeId = await db.transaction((tx) =>
    programmeSetup.addProgramme(tx, {
      key: 'together',
      title: text('Programme'),
      goal: text('Goal'),
      credit: { title: 'British Council #PeopletoPeople', url: 'https://www.britishcouncil.org' },
      timeZone: 'Europe/Tallinn',
      createdAt: new Date('2026-01-01T00:00:00Z'),
    }),
  );
  return {
    database,
    clock,
    people,
    programmeId,
    person: (givenName, familyName = 'Näidis') =>
      people.register(db, { givenName, familyName, language: 'et', email: null, birthYear: 1980, gender: 'undisclosed', placeCode: 'narva', participantType: 'individual', accommodation: null }),
    training: (overrides = {}) =>
      db.transaction((tx) =>
        programmeSetup.addActivity(tx, {
          programmeId,
          key: newId(),
          kind: 'training',
          title: text('Training'),
          description: text('A day'),
          startsAt: trainingStart,
          endsAt: trainingEnd,
          place: text('Narva'),
          mode: 'on-site',
          capacity: 10,
          trainerIds: [],
          ...overrides,
        }),
      ),
    actor: (role, personId = newId()) => ({ personId, sessionId: newId(), language: 'et', grants: [{ role, programmeId }] }),
    facts: (activityId, type) =>
      db.rows<RecordedFact>(`select ${factColumns} from ledger.fact where activity_id = $1 and ($2::text is null or type = $2) order by xid, id`, [activityId, type ?? null]),
  };
}
