import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, newId } from '#kernel';
import type { Messenger, OutgoingMessage } from '#messaging/contract';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { HolderPage } from './application/holder-page.js';
import { VerificationCounter } from './application/verification-counter.js';
import { certificatesPersistence } from './index.js';
import { newHolderLink } from './persistence/holder-links.repository.js';
import { FakeWorld, parts } from './testing/fake-world.js';

let database: TestDatabase;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const world = new FakeWorld();
const { issue } = parts(world, clock);
const letters: OutgoingMessage[] = [];
const messenger = { send: async (_tx: unknown, message: OutgoingMessage) => letters.push(message) > 0 } as unknown as Messenger;

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence);
});
afterAll(() => database.close());

describe('the page of a holder', () => {
  const page = () => new HolderPage(database.db, world.people, messenger, { url: 'https://kaasa.test', demo: false }, clock);

  it('shows all that is theirs and how often it was checked, until the link is renewed', async () => {
    const personId = newId();
    const completionId = world.complete(personId);
    const id = (await database.db.transaction((tx) => issue.execute(tx, completionId))) ?? '';
    await database.db.transaction((tx) => issue.execute(tx, world.complete()));
    const token = await newHolderLink(database.db, personId, clock.now());
    const counter = new VerificationCounter(database.db);
    for (let n = 0; n < 3; n += 1) counter.count(id);
    await counter.keep();
    const [held, ...others] = await page().certificates(token);
    expect(others).toEqual([]);
    expect(held).toMatchObject({ timesVerified: 3, certificate: { id, publicName: 'full' } });
    const publicId = held?.certificate.publicId ?? '';
    await page().showAs(token, publicId, 'initials');
    expect((await page().certificate(token, publicId)).publicName).toBe('initials');
    await page().renew(token);
    await expect(page().certificates(token)).rejects.toMatchObject({ code: 'certificates.link-ended' });
    const fresh = String(letters[0]?.values['certificatesUrl']).split('/').at(-1) ?? '';
    expect(await page().certificates(fresh)).toHaveLength(1);
  });

  it('is closed to who has no link, and never holds the token itself', async () => {
    const token = await newHolderLink(database.db, newId(), clock.now());
    await expect(page().certificates('made-up')).rejects.toMatchObject({ code: 'certificates.link-ended' });
    const rows = await database.db.rows(`select encode(hash, 'escape') as hash, person_id from certificates.holder_link`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
