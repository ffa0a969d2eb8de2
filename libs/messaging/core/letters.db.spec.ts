import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock, newId } from '#kernel';
import type { OutgoingMessage } from '#messaging/contract';
import type { PeopleDirectory, PersonContact, PrivacyNotices } from '#people/contract';
import { MailRefusedError, type Mail, type MailSettings } from '#platform/mail';
import { PostponedError } from '#platform/queue';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { DeliveryGate } from './application/delivery-gate.js';
import { LetterPreferences } from './application/letter-preferences.js';
import { MailCarrier } from './application/mail-carrier.js';
import { PreferenceLinks } from './application/preference-links.js';
import { QueueingMessenger } from './application/queueing-messenger.js';
import { messagingPersistence } from './index.js';
import { DeliverMessageHandler } from './jobs/deliver-message.handler.js';
import { DeliverMessagesHandler } from './jobs/deliver-messages.handler.js';
import { ReadBouncesTask } from './jobs/read-bounces.task.js';
import { SqlBouncedAddresses } from './persistence/bounces.repository.js';
import { SqlContactLimits } from './persistence/sql-contact-limits.js';

let database: TestDatabase;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const base = { url: 'https://kaasa.example.org', demo: false };
const folder = mkdtempSync(join(tmpdir(), 'kaasa-letters-'));
for (const language of ['et', 'ru', 'en']) writeFileSync(join(folder, `hello.${language}.hbs`), `Hi\n\n<p>{{givenName}}</p>`);

const people = new Map<string, PersonContact>();
const consents = new Map<string, { programmeId: string; given: boolean }>();
const directory = {
  contact: async (_: unknown, id: string) => people.get(id),
  contacts: async (_: unknown, ids: string[]) => new Map(ids.flatMap((id) => people.get(id) ?? []).map((contact) => [contact.personId, contact])),
  consenting: async (_: unknown, ids: string[]) => new Set(ids.filter((id) => consents.get(id)?.given === true)),
  consentsOf: async (_: unknown, id: string) => new Map(consents.has(id) ? [['mentor-follow-up', consents.get(id)]] : []),
  answerConsents: async (_: unknown, id: string, programmeId: string, __: number, answers: Record<string, boolean>) => void consents.set(id, { programmeId, given: answers['mentor-follow-up'] === true }),
} as unknown as PeopleDirectory;

beforeAll(async () => {
  database = await testDatabase(messagingPersistence);
});
beforeEach(() => clock.set(new Date('2026-11-23T10:00:00Z')));
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function person(email = `${newId()}@x.test`): string {
  const personId = newId();
  people.set(personId, { personId, givenName: 'Õie', familyName: 'Proov', language: 'et', email });
  consents.set(personId, { programmeId: newId(), given: true });
  return personId;
}

function office(send: (mail: Mail) => Promise<void> = async () => undefined, limits: Partial<MailSettings> = { quietHours: null, lettersPerWeek: null }) {
  const settings: MailSettings = { dataDir: folder, smtpUrl: 'smtp://mail.test', mailPerMinute: null, ...limits };
  const links = new PreferenceLinks(database.db, base);
  const gate = new DeliveryGate(database.db, directory, new SqlBouncedAddresses(), new SqlContactLimits(settings), settings, clock);
  const carrier = new MailCarrier({ send, close: () => undefined }, settings, base);
  const messenger = new QueueingMessenger(directory, links, base, clock);
  const one = new DeliverMessageHandler(gate, carrier, clock);
  const many = new DeliverMessagesHandler(database.db, gate, carrier, clock);
  const write = (personId: string): OutgoingMessage => ({ personId, purpose: 'mentor-follow-up', stopUrl: 'https://kaasa.example.org/stop', template: { name: 'hello', folder }, values: {}, key: newId() });
  return {
    links,
    async queue(...personIds: string[]): Promise<string[]> {
      const messages = personIds.map(write);
      await database.db.transaction((tx) => messenger.sendMany(tx, messages));
      const rows = await database.db.rows<{ id: string }>(`select id from messaging.message where key = any ($1::text[]) order by id`, [messages.map(({ key }) => key)]);
      return rows.map(({ id }) => id);
    },
    deliver: (id: string) => database.db.transaction((tx) => one.handle(tx, { messageId: id })),
    deliverMany: (messageIds: string[]) => database.db.transaction((tx) => many.handle(tx, { messageIds })),
  };
}

const statesOf = async (ids: string[]) => (await database.db.rows<{ state: string }>(`select state from messaging.message where id = any ($1::uuid[]) order by id`, [ids])).map(({ state }) => state);
const waiting = async (id: string) => (await database.db.rows<{ at: Date }>(`select run_after as at from queue.outbox where name = 'messaging.deliver' and payload->>'messageId' = $1`, [id]))[0]?.at;

describe('many letters', () => {
  it('are each settled as sent, however the server and the database take turns', async () => {
    const sent: string[] = [];
    const { queue, deliverMany } = office(async ({ messageId }) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      sent.push(messageId);
    });
    const batches = [await queue(...Array.from({ length: 40 }, () => person())), await queue(...Array.from({ length: 40 }, () => person()))];
    await Promise.all(batches.map(deliverMany));
    expect(new Set(await statesOf(batches.flat()))).toEqual(new Set(['sent']));
    expect(new Set(sent).size).toBe(80);
    await deliverMany(batches.flat());
    expect(sent).toHaveLength(80);
  });

  it('go on alone where the server does not take them, and keep the others', async () => {
    let count = 0;
    const { queue, deliverMany } = office(async () => {
      if (++count % 2 === 0) throw new Error('451 later');
    });
    const ids = await queue(person(), person(), person(), person());
    await deliverMany(ids);
    const states = await statesOf(ids);
    expect(states.filter((state) => state === 'sent')).toHaveLength(2);
    for (const [index, id] of ids.entries()) expect((await waiting(id)) !== undefined).toBe(states[index] === 'queued');
  });
});

describe('limits', () => {
  it('hold what comes in quiet hours, and what is too much in a week, whatever asks', async () => {
    const usual = office(undefined, { quietHours: { from: 21, until: 8 }, lettersPerWeek: 2 });
    const mentor = person();
    const [first = '', second = '', third = ''] = await usual.queue(mentor, mentor, mentor);
    await usual.deliver(first);
    await usual.deliver(second);
    await expect(usual.deliver(third)).rejects.toThrow(new PostponedError(new Date('2026-11-30T10:00:00Z')));
    clock.set(new Date('2026-11-30T10:00:00Z'));
    await usual.deliver(third);
    clock.set(new Date('2026-12-10T20:00:00Z'));
    const [night = ''] = await usual.queue(mentor);
    await expect(usual.deliver(night)).rejects.toThrow(new PostponedError(new Date('2026-12-11T06:00:00Z')));
    expect(await statesOf([first, second, third, night])).toEqual(['sent', 'sent', 'sent', 'queued']);
  });

  it('do not let two deliveries at once each see room for one', async () => {
    const { queue, deliver } = office(async () => new Promise((resolve) => setTimeout(resolve, 50)), { quietHours: null, lettersPerWeek: 1 });
    const mentor = person();
    const ids = await queue(mentor, mentor, mentor);
    const answers = await Promise.allSettled(ids.map(deliver));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await statesOf(ids)).filter((state) => state === 'sent')).toHaveLength(1);
  });

  it('pace a mail domain, and give each letter its turn', async () => {
    const { queue, deliverMany, deliver } = office(undefined, { quietHours: null, lettersPerWeek: null, mailPerMinute: 30 });
    const ids = await queue(...['a', 'b', 'c', 'd'].map((name) => person(`${name}@slow.test`)));
    await deliverMany(ids);
    expect(await statesOf(ids)).toEqual(['sent', 'queued', 'queued', 'queued']);
    const turns = (await Promise.all(ids.slice(1).map(waiting))).map((at) => (at === undefined ? null : at.getTime() - clock.now().getTime()));
    expect(turns).toEqual([2_000, 4_000, 6_000]);
    clock.advance(6_000);
    for (const id of ids.slice(1)) await deliver(id);
    expect(await statesOf(ids)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });
});

describe('addresses that do not exist', () => {
  const gone = () => Promise.reject(new MailRefusedError('550 5.1.1 no such user', { reply: 550, status: '5.1.1' }));

  it('are not written to again until they are released', async () => {
    const address = `gone-${newId()}@x.test`;
    const [mentor, addresses] = [person(address), new SqlBouncedAddresses()];
    const refused = office(gone);
    const [first = ''] = await refused.queue(mentor);
    await refused.deliver(first);
    expect(await statesOf([first])).toEqual(['undeliverable']);
    expect([...(await addresses.among(database.db, [address.toUpperCase(), 'other@x.test']))]).toEqual([address.toUpperCase()]);
    const conditions = [`'${address.toUpperCase()} '`, `'other@x.test'`].map((each) => addresses.blockedSql(each));
    expect(await database.db.rows(`select ${conditions[0]} as gone, ${conditions[1]} as other`)).toEqual([{ gone: true, other: false }]);
    const open = office();
    const [second = ''] = await open.queue(mentor);
    await open.deliver(second);
    expect(await statesOf([second])).toEqual(['undeliverable']);
    expect(await addresses.release(database.db, address)).toBe(true);
    const [third = ''] = await open.queue(mentor);
    await open.deliver(third);
    expect(await statesOf([third])).toEqual(['sent']);
  });

  it('are learned from the reports in the Maildir, once, and only about our own letters', async () => {
    const bouncesDir = join(folder, 'bounces');
    mkdirSync(join(bouncesDir, 'new'), { recursive: true });
    const address = `late-${newId()}@x.test`;
    const { queue, deliver } = office();
    const [id = ''] = await queue(person(address));
    await deliver(id);
    const report = (messageId: string) =>
      `Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <${messageId}>\n\n--b--\n`;
    writeFileSync(join(bouncesDir, 'new', '1.host'), report('somebody-elses@x.test'));
    const task = new ReadBouncesTask(database.db, { dataDir: folder, smtpUrl: 'smtp://mail.test', bouncesDir }, clock);
    await task.run();
    const blocked = async () => (await new SqlBouncedAddresses().among(database.db, [address])).size;
    expect(await blocked()).toBe(0);
    for (const name of ['2.host', '3.host']) writeFileSync(join(bouncesDir, 'new', name), report(`${id}@kaasa.example.org`));
    await task.run();
    expect(await blocked()).toBe(1);
    expect(await database.db.rows(`select 1 from messaging.bounce where address = $1`, [address])).toHaveLength(1);
    expect(existsSync(join(bouncesDir, 'cur', '2.host:2,S'))).toBe(true);
  });
});

describe('which letters one receives', () => {
  const preferences = () => new LetterPreferences(database.db, new PreferenceLinks(database.db, base), directory, { current: () => ({ version: 1, paragraphs: [], consents: [] }) } as PrivacyNotices);

  it('is chosen by the signed link, and read without changing anything', async () => {
    const mentor = person();
    const token = await new PreferenceLinks(database.db, base).token(mentor);
    expect(await preferences().byLink(token)).toEqual({ language: 'et', choices: [{ purpose: 'mentor-follow-up', on: true }] });
    expect((await preferences().chooseByLink(token, 'mentor-follow-up', false)).choices).toEqual([{ purpose: 'mentor-follow-up', on: false }]);
    expect((await preferences().chooseByLink(token, 'mentor-follow-up', true)).choices).toEqual([{ purpose: 'mentor-follow-up', on: true }]);
  });

  it('cannot be reached by a link that was made up or changed', async () => {
    const token = await new PreferenceLinks(database.db, base).token(person());
    const other = await new PreferenceLinks(database.db, base).token(person());
    const forged = Buffer.concat([Buffer.from(other, 'base64url').subarray(0, 16), Buffer.from(token, 'base64url').subarray(16)]).toString('base64url');
    for (const wrong of ['', 'x', forged, `${token}A`, token.slice(0, -2)]) await expect(preferences().byLink(wrong)).rejects.toMatchObject({ code: 'messaging.link-unknown' });
  });
});
