import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { hashToken } from '#platform/auth';
import { EndSessions } from '../application/end-sessions.js';
import { peopleWorld, type PeopleWorld } from '../testing/people-world.js';
import { SessionCache } from './session-cache.js';
import { SqlSessionLookup } from './sql-session-lookup.js';

let w: PeopleWorld;
beforeAll(async () => {
  w = await peopleWorld();
});
afterAll(() => w.close());

/** What one process holds, and how often it asked the database. */
function processOf() {
  const held = new SessionCache(w.db);
  held.onApplicationBootstrap();
  return { held, lookup: new SqlSessionLookup(w.db, w.clock, held), ending: new EndSessions(w.db, held) };
}

let [here, there] = [processOf, processOf] as unknown as [ReturnType<typeof processOf>, ReturnType<typeof processOf>];
let token: string;
let hash: Buffer;
beforeEach(async () => {
  [here, there] = [processOf(), processOf()];
  token = await w.people.openSession(w.db, await w.addPerson({}, 'trainee'), '');
  hash = hashToken(token);
  for (const { lookup } of [here, there]) for (const end = Date.now() + 20_000; Date.now() < end && (await asked(lookup)) > 0; ) await pause(5);
});
afterEach(async () => {
  for (const { held } of [here, there]) await held.onModuleDestroy();
});

async function asked(lookup: SqlSessionLookup): Promise<number> {
  const statements = jest.spyOn(w.db, 'rows');
  await lookup.findHeld(hash);
  const { length } = statements.mock.calls;
  statements.mockRestore();
  return length;
}

describe('SessionCache', () => {
  it('asks once, and goes on asking where a route wants the session as it is', async () => {
    expect(await asked(here.lookup)).toBe(0);
    const statements = jest.spyOn(w.db, 'rows');
    expect((await here.lookup.find(hash))?.grants).toHaveLength(1);
    expect(statements).toHaveBeenCalledTimes(1);
    statements.mockRestore();
  });

  it('has forgotten a session once its end is answered, and soon in every other process', async () => {
    const actor = await w.enter(token);
    await here.ending.here(actor);
    expect(await here.lookup.findHeld(hash)).toBeUndefined();
    for (const end = Date.now() + 10_000; (await there.lookup.findHeld(hash)) !== undefined; await pause(2)) expect(Date.now()).toBeLessThan(end);
  });

  it('forgets what a role taken away allowed', async () => {
    const { personId } = await w.enter(token);
    await w.db.rows('delete from people.role_grant where person_id = $1', [personId]);
    await here.held.caughtUp();
    expect((await here.lookup.findHeld(hash))?.grants).toEqual([]);
  });

  it('holds nothing while the database cannot tell it of ends, and begins again by itself', async () => {
    await w.db.rows(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'`);
    for (const end = Date.now() + 10_000; (await asked(here.lookup)) === 0; await pause(2)) expect(Date.now()).toBeLessThan(end);
    expect(await asked(here.lookup)).toBe(1);
    for (const end = Date.now() + 10_000; (await asked(here.lookup)) > 0; await pause(20)) expect(Date.now()).toBeLessThan(end);
  });

  it('does not hold what was read before an end that came while it was read', async () => {
    const { held, lookup } = here;
    const version = held.version;
    const actor = await w.enter(token);
    await w.db.rows('delete from people.session where id = $1', [actor.sessionId]);
    await held.caughtUp();
    held.hold(hash.toString('latin1'), { actor, lastSeenAt: w.clock.now(), expiresAt: new Date('2100-01-01') }, version);
    expect(await lookup.findHeld(hash)).toBeUndefined();
  });
});
