import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock, newId } from '#kernel';
import type { OutgoingMessage } from '#messaging/contract';
import type { PeopleDirectory } from '#people/contract';
import type { ProgrammeDirectory } from '#programme/contract';
import type { Actor } from '#platform/auth';
import { MailRefusedError, openMailTransport, type MailTransport } from '#platform/mail';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { DeliveryGate } from './application/delivery-gate.js';
import { MailCarrier } from './application/mail-carrier.js';
import { PreferenceLinks } from './application/preference-links.js';
import { QueueingMessenger } from './application/queueing-messenger.js';
import { ReadMailbox } from './application/read-mailbox.js';
import { DeliverMessageHandler } from './jobs/deliver-message.handler.js';
import { messagingPersistence } from './index.js';
import { SqlBouncedAddresses } from './persistence/bounces.repository.js';
import { SqlContactLimits } from './persistence/sql-contact-limits.js';

let database: TestDatabase;
let dataDir: string;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const base = { url: 'https://kaasa.example.org', demo: false };

const person = { personId: newId(), givenName: 'Õie', familyName: 'Šults', language: 'ru' as const, email: 'oie@demo.kaasa.test' as string | null };
let consent = true;
const people = {
  contacts: async (_: unknown, ids: string[]) => new Map(ids.includes(person.personId) ? [[person.personId, person]] : []),
  consenting: async (_: unknown, ids: string[]) => new Set(consent ? ids : []),
} as unknown as PeopleDirectory;
let messenger: QueueingMessenger;

beforeAll(async () => {
  database = await testDatabase(messagingPersistence);
  messenger = new QueueingMessenger(people, new PreferenceLinks(database.db, base), base, clock);
});
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kaasa-messaging-'));
  for (const [language, word] of Object.entries({ et: 'Tere', ru: 'Здравствуйте', en: 'Hello' })) {
    writeFileSync(join(dataDir, `hello.${language}.hbs`), `${word}\n\n<p>${word}, {{givenName}}: {{number}}</p>`);
  }
  consent = true;
  person.email = 'oie@demo.kaasa.test';
});
afterAll(() => database.close());

function message(over: Partial<OutgoingMessage> = {}): OutgoingMessage {
  const common = { personId: person.personId, template: { name: 'hello', folder: dataDir }, values: { number: 7 }, key: `test:${newId()}` };
  return { ...common, purpose: 'service', ...over } as OutgoingMessage;
}
const send = (outgoing: OutgoingMessage) => database.db.transaction((tx) => messenger.send(tx, outgoing));
const stored = (key: string) => database.db.rows<Record<string, string | null> & { id: string }>(`select * from messaging.message where key = $1`, [key]);
const countJobs = async () => (await database.db.rows<{ count: number }>(`select count(*)::int as count from queue.outbox`))[0]?.count ?? 0;
const jobs = (id: string) => database.db.rows(`select 1 from queue.outbox where payload->>'messageId' = $1`, [id]);
const mailbox = () => readdirSync(join(dataDir, 'mailbox'), { withFileTypes: true }).map(({ name }) => name);

function handlerWith(transport: MailTransport, smtpUrl: string | null = null): DeliverMessageHandler {
  const settings = { smtpUrl, dataDir };
  const gate = new DeliveryGate(database.db, people, new SqlBouncedAddresses(), new SqlContactLimits({ quietHours: null, lettersPerWeek: null }), settings, clock);
  return new DeliverMessageHandler(gate, new MailCarrier(transport, settings, base), clock);
}

function deliver(id: string, smtpUrl: string | null = null, transport: MailTransport = openMailTransport({ smtpUrl: null, dataDir })): Promise<void> {
  const handler = handlerWith(transport, smtpUrl);
  return database.db.transaction((tx) => handler.handle(tx, { messageId: id }));
}
async function queued(outgoing: OutgoingMessage): Promise<string> {
  await send(outgoing);
  const [row] = await stored(outgoing.key);
  if (row === undefined) throw new Error('not stored');
  return row.id;
}

describe('sending', () => {
  it('renders in the language of the person, and asks for one delivery', async () => {
    const outgoing = message();
    expect(await send(outgoing)).toBe(true);
    const [row] = await stored(outgoing.key);
    expect(row).toMatchObject({ state: 'queued', language: 'ru', subject: 'Здравствуйте', recipient: 'oie@demo.kaasa.test', recipient_name: 'Õie Šults' });
    expect(row?.['message_id']).toBe(`${row?.id}@kaasa.example.org`);
    expect(row?.['text']).toContain('Здравствуйте, Õie: 7');
    expect(await jobs(row?.id ?? '')).toHaveLength(1);
  });

  it('makes one message of one key, also when asked twice at once', async () => {
    const outgoing = message();
    const before = await countJobs();
    const answers = await Promise.all([send(outgoing), send(outgoing), send(outgoing)]);
    expect(await countJobs()).toBe(before + 1);
    expect(answers.filter(Boolean)).toHaveLength(1);
    const rows = await stored(outgoing.key);
    expect(rows).toHaveLength(1);
    expect(await jobs(rows[0]?.id ?? '')).toHaveLength(1);
  });

  it('does nothing for a person without an address, or unknown', async () => {
    expect(await send(message({ personId: newId() }))).toBe(false);
    person.email = null;
    expect(await send(message())).toBe(false);
  });

  it('rolls back with the caller', async () => {
    const outgoing = message();
    const failing = database.db.transaction(async (tx) => {
      await messenger.send(tx, outgoing);
      throw new Error('caller');
    });
    await expect(failing).rejects.toThrow('caller');
    expect(await stored(outgoing.key)).toEqual([]);
  });

  it('carries the way to stop, and continues its thread', async () => {
    const first = message({ purpose: 'mentor-follow-up', stopUrl: 'https://kaasa.example.org/stop/t' } as Partial<OutgoingMessage>);
    await send(first);
    const second = message({ follows: first.key });
    await send(second);
    const [[one], [two]] = [await stored(first.key), await stored(second.key)];
    expect(one?.['headers']).toMatchObject({ 'List-Unsubscribe': '<https://kaasa.example.org/stop/t>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    expect(two?.['headers']).toMatchObject({ 'In-Reply-To': `<${one?.['message_id']}>` });
    expect(two?.['headers']).not.toHaveProperty('List-Unsubscribe');
  });
});

describe('delivery', () => {
  it('leaves one file after two deliveries', async () => {
    const id = await queued(message());
    await deliver(id);
    await deliver(id);
    expect(mailbox()).toEqual([`${id}@kaasa.example.org.eml`]);
  });

  it('sends again with the same Message-ID after a crash between sending and commit', async () => {
    const id = await queued(message());
    const handler = handlerWith(openMailTransport({ smtpUrl: null, dataDir }));
    const crash = database.db.transaction(async (tx) => {
      await handler.handle(tx, { messageId: id });
      throw new Error('killed');
    });
    await expect(crash).rejects.toThrow('killed');
    await deliver(id);
    expect(mailbox()).toHaveLength(1);
    expect(readFileSync(join(dataDir, 'mailbox', mailbox()[0] ?? ''), 'utf8')).toContain(`Message-ID: <${id}@kaasa.example.org>`);
  });

  it('two deliveries at once send one', async () => {
    let sent = 0;
    const counting = { send: async () => void (await new Promise((resolve) => setTimeout(resolve, ++sent * 50))), close: () => undefined };
    const id = await queued(message());
    await Promise.all([deliver(id, null, counting), deliver(id, null, counting)]);
    expect(sent).toBe(1);
  });

  it('withholds what the person has withdrawn the consent for', async () => {
    const outgoing = message({ purpose: 'mentor-follow-up', stopUrl: 'https://kaasa.example.org/stop/t' } as Partial<OutgoingMessage>);
    const id = await queued(outgoing);
    consent = false;
    await deliver(id);
    expect((await stored(outgoing.key))[0]?.['state']).toBe('withheld');
    expect(() => mailbox()).toThrow('ENOENT');
    consent = true;
    await deliver(id);
    expect((await stored(outgoing.key))[0]?.['state']).toBe('withheld');
  });

  it('sends service messages without a consent', async () => {
    consent = false;
    const outgoing = message();
    await deliver(await queued(outgoing));
    expect((await stored(outgoing.key))[0]?.['state']).toBe('sent');
  });

  it('keeps no content once an SMTP server has it', async () => {
    const outgoing = message();
    const id = await queued(outgoing);
    await deliver(id, 'smtp://mail.test', { send: async () => undefined, close: () => undefined });
    expect((await stored(outgoing.key))[0]).toMatchObject({ state: 'sent', html: null, text: null });
  });

  it('keeps no content of what was withheld from one either', async () => {
    const outgoing = message({ purpose: 'mentor-follow-up', stopUrl: 'https://kaasa.example.org/stop' });
    const id = await queued(outgoing);
    consent = false;
    await deliver(id, 'smtp://mail.test');
    expect((await stored(outgoing.key))[0]).toMatchObject({ state: 'withheld', html: null, text: null });
  });

  it('is not tried again where the server refuses for good', async () => {
    const id = await queued(message());
    const refusing = { send: () => Promise.reject(new MailRefusedError('550 no such user')), close: () => undefined };
    await expect(deliver(id, null, refusing)).rejects.toMatchObject({ code: 'messaging.refused' });
    const down = { send: () => Promise.reject(new Error('ECONNREFUSED')), close: () => undefined };
    await expect(deliver(id, null, down)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('the mailbox of administrators', () => {
  const [ours, another] = [newId(), newId()];
  const actor = (role: 'administrator' | 'trainer', programmeId = ours): Actor => ({ personId: newId(), sessionId: newId(), language: 'et', grants: [{ role, programmeId }] });
  const mailboxOf = (smtpUrl: string | null, ...ids: string[]) => new ReadMailbox(database.db, { smtpUrl, dataDir }, { programmes: async () => ids.map((id) => ({ id })) } as unknown as ProgrammeDirectory);
  const first = { limit: 2, cursor: null };

  it('shows what was sent, newest first, and what failed', async () => {
    const box = mailboxOf(null, ours);
    const [older, newer] = [await queued(message()), await queued(message())];
    await database.db.rows(`update queue.outbox set state = 'failed', last_error = 'ENOSPC' where payload->>'messageId' = $1`, [newer]);
    const items = await box.list(actor('administrator'), first);
    expect(items.slice(0, 2).map(({ id, state }) => [id, state])).toEqual([[newer, 'failed'], [older, 'queued']]);
    expect(await box.one(actor('administrator'), newer)).toMatchObject({ error: 'ENOSPC', to: 'oie@demo.kaasa.test' });
  });

  it('is for administrators of every programme only, and only where mail stays here', async () => {
    const hidden = { kind: 'not-found' };
    await expect(mailboxOf(null, ours).list(actor('trainer'), first)).rejects.toMatchObject(hidden);
    await expect(mailboxOf(null, ours, another).list(actor('administrator'), first)).rejects.toMatchObject(hidden);
    await expect(mailboxOf(null).list(actor('administrator'), first)).rejects.toMatchObject(hidden);
    await expect(mailboxOf('smtp://mail.test', ours).list(actor('administrator'), first)).rejects.toMatchObject(hidden);
  });

  it('is open to its owner alone on the disk', async () => {
    await deliver(await queued(message()));
    const rights = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(rights(join(dataDir, 'mailbox'))).toBe('700');
    expect(mailbox().map((name) => rights(join(dataDir, 'mailbox', name)))).toEqual(['600']);
  });
});

it('has no drift between rows and migrations', async () => {
  const { upQueries } = await database.db.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => query.includes('messaging'))).toEqual([]);
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
