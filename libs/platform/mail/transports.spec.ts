import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../testing/index.js';
import { MailRefusedError, openMailTransport, type Mail } from './index.js';

const mail = (text = 'Здравствуйте, Õie!'): Mail => ({
  messageId: '0193-a@kaasa.localhost',
  from: { name: 'Kaasa', address: 'kaasa@kaasa.localhost' },
  to: { name: 'Õie Šults', address: 'oie@demo.kaasa.test' },
  subject: 'Хотите стать ментором?',
  html: `<p>${text}</p>`,
  text,
  headers: { 'List-Unsubscribe': '<https://a.test/stop>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  date: new Date('2026-11-23T10:00:00Z'),
});

describe('the local mailbox', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kaasa-mailbox-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('keeps one file a Message-ID, whole, with the last copy in it', async () => {
    const transport = openMailTransport({ smtpUrl: null, dataDir });
    await transport.send(mail('first'));
    await Promise.all([transport.send(mail('second')), transport.send(mail('second'))]);
    expect(readdirSync(join(dataDir, 'mailbox'))).toEqual(['0193-a@kaasa.localhost.eml']);
    const source = readFileSync(join(dataDir, 'mailbox', '0193-a@kaasa.localhost.eml'), 'utf8');
    expect(source).toMatch(/^Message-ID: <0193-a@kaasa\.localhost>\r$/m);
    expect(source).toMatch(/^Date: Mon, 23 Nov 2026 10:00:00 \+0000\r$/m);
    expect(source).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(source).toContain('second');
    expect(source).not.toContain('first');
  });

  it('never leaves its folder', async () => {
    await openMailTransport({ smtpUrl: null, dataDir }).send({ ...mail(), messageId: '../../evil/x@kaasa.localhost' });
    expect(readdirSync(join(dataDir, 'mailbox'))).toContain('.._.._evil_x@kaasa.localhost.eml');
  });
});

describe('SMTP', () => {
  const received: string[] = [];
  let server: SMTPServer;
  let url: string;
  const opened: { close(): void }[] = [];

  beforeAll(async () => {
    const port = await freePort();
    url = `smtp://127.0.0.1:${port}`;
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => done(reply(address)),
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          received.push(Buffer.concat(chunks).toString('utf8'));
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  });
  afterEach(() => opened.splice(0).forEach((transport) => transport.close()));
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

  const reply = (address: string) => {
    const code = { 'gone@demo.kaasa.test': 550, 'busy@demo.kaasa.test': 450 }[address];
    return code === undefined ? null : Object.assign(new Error('no'), { responseCode: code });
  };
  const open = (smtpUrl: string) => {
    const transport = openMailTransport({ smtpUrl, dataDir: '/nowhere' });
    opened.push(transport);
    return transport;
  };
  const to = (address: string) => ({ ...mail(), to: { name: 'X', address } });

  it('hands the mail over with its Message-ID', async () => {
    await open(url).send(mail());
    expect(received).toHaveLength(1);
    expect(received[0]).toMatch(/^Message-ID: <0193-a@kaasa\.localhost>\r$/m);
  });

  it('tells what is refused for good from what may pass', async () => {
    await expect(open(url).send(to('gone@demo.kaasa.test'))).rejects.toBeInstanceOf(MailRefusedError);
    await expect(open(url).send(to('busy@demo.kaasa.test'))).rejects.not.toBeInstanceOf(MailRefusedError);
    await expect(open(`smtp://127.0.0.1:${await freePort()}`).send(mail())).rejects.not.toBeInstanceOf(MailRefusedError);
  });
});
