import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderCertificate } from '#certificates/contract';
import { certificatesHandlers } from '#certificates/core';
import { KaasaModule } from '#composition';
import { Database, oneRow } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { emptyDatabase } from '#platform/testing';

const script = resolve('dist/apps/kaasa/main.js');

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let database: Awaited<ReturnType<typeof emptyDatabase>>;

/** The compiled command, as `npm run -s kaasa` calls it. */
function kaasa(command: readonly string[], environment: NodeJS.ProcessEnv = {}, input?: string): Promise<Outcome> {
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url, KAASA_DATA_DIR: folder, ...environment };
  return new Promise((done) => {
    const child = execFile(process.execPath, [script, ...command], { env }, (error, stdout, stderr) => done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, stdout, stderr }));
    child.stdin?.end(input);
  });
}

const answerOf = <T>({ stdout }: Outcome): T => {
  expect(stdout.trim().split('\n')).toHaveLength(1);
  return JSON.parse(stdout) as T;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaasa-commands-'));
  database = await emptyDatabase();
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

interface Diagnosis {
  readonly ok: boolean;
  readonly checks: readonly { readonly check: string; readonly state: string; readonly detail: string }[];
}
const stateOf = ({ checks }: Diagnosis, name: string) => checks.find(({ check }) => check === name)?.state;

describe('the kaasa command', () => {
  it('answers wrong use with 2 and help with 0', async () => {
    expect((await kaasa(['no-such-command'])).code).toBe(2);
    expect((await kaasa(['admin', 'create', '--email', 'a@example.org'])).code).toBe(2);
    expect((await kaasa(['certificates', 'verify'])).code).toBe(2);
    expect((await kaasa(['--help'])).code).toBe(0);
  }, 60_000);

  it('lists the installed modules without a database', async () => {
    const listed = await kaasa(['modules', 'list', '--json'], { DATABASE_URL: '' });
    const { items } = answerOf<{ items: { id: string; origin: string; lessons: number; items: number; languages: Record<string, string> }[] }>(listed);
    expect(items.map(({ id }) => id)).toEqual(['active-citizenship', 'critical-thinking', 'digital-skills']);
    for (const item of items) expect(item).toEqual(expect.objectContaining({ origin: 'package', items: 10, languages: { et: 'complete', ru: 'complete', en: 'complete' } }));
    expect((await kaasa(['modules', 'list'])).stdout).toContain('critical-thinking');
  }, 60_000);

  it('finds the faults of an installation, migrates, and finds it well', async () => {
    const before = await kaasa(['doctor', '--json']);
    expect(before.code).toBe(1);
    expect(stateOf(answerOf<Diagnosis>(before), 'migrations')).toBe('fault');
    const migrated = answerOf<{ migrations: string[]; modules: string[] }>(await kaasa(['migrate', '--json']));
    expect(migrated.migrations.length).toBeGreaterThanOrEqual(10);
    expect(migrated.modules).toHaveLength(3);
    expect(answerOf(await kaasa(['migrate', '--json']))).toEqual({ migrations: [], modules: [] });
    const after = await kaasa(['doctor', '--json'], { KAASA_BASE_URL: 'https://kaasa.example.org' });
    expect(answerOf<Diagnosis>(after)).toEqual(expect.objectContaining({ ok: true }));
    expect(after.code).toBe(0);
  }, 90_000);

  it('says which setting or service is wrong', async () => {
    const setting = await kaasa(['doctor', '--json'], { PORT: 'x' });
    expect([setting.code, stateOf(answerOf<Diagnosis>(setting), 'settings')]).toEqual([1, 'fault']);
    const mail = await kaasa(['doctor', '--json'], { SMTP_URL: 'smtp://127.0.0.1:9' });
    expect([mail.code, stateOf(answerOf<Diagnosis>(mail), 'mail')]).toEqual([1, 'fault']);
    const away = await kaasa(['doctor', '--json'], { DATABASE_URL: 'postgresql://nobody:no@127.0.0.1:9/none' });
    expect([away.code, stateOf(answerOf<Diagnosis>(away), 'database')]).toEqual([1, 'fault']);
  }, 60_000);
});

describe('kaasa seed', () => {
  it('loads the demonstration once', async () => {
    const first = answerOf<{ seeded: boolean; signIns: object[] }>(await kaasa(['seed', '--json']));
    expect(first).toEqual({ seeded: true, signIns: expect.arrayContaining([{ role: 'administrator', email: 'admin@demo.kaasa.test', password: 'rukkilill-admin' }]) });
    expect(answerOf<{ seeded: boolean }>(await kaasa(['seed', '--json']))).toEqual({ seeded: false, signIns: first.signIns });
    expect(answerOf<Diagnosis>(await kaasa(['doctor', '--json']))).toEqual(expect.objectContaining({ ok: true }));
  }, 90_000);

  it('and certificates verify holds its PDFs against the register', async () => {
    const pdf = join(folder, 'certificate.pdf');
    const bytes = await typeset();
    await writeFile(pdf, bytes);
    const good = await kaasa(['certificates', 'verify', pdf, '--json']);
    expect([good.code, answerOf<{ verdict: string }>(good).verdict]).toEqual([0, 'valid']);
    await writeFile(pdf, Buffer.concat([bytes, Buffer.from('\n')]));
    const touched = await kaasa(['certificates', 'verify', pdf, '--json']);
    const verdict = answerOf<{ verdict: string; subject: string | null; checks: { check: string; result: string }[] }>(touched);
    // A byte more changes nothing that is said; yet it is not the file that was issued.
    expect([touched.code, verdict.verdict, verdict.subject === null]).toEqual([0, 'warning', false]);
    expect(verdict.checks).toEqual(expect.arrayContaining([expect.objectContaining({ check: 'claims', result: 'pass' })]));
    await writeFile(pdf, 'not a PDF at all');
    const foreign = await kaasa(['certificates', 'verify', pdf, '--json']);
    expect([foreign.code, answerOf<{ subject: string | null }>(foreign).subject]).toEqual([1, null]);
    expect((await kaasa(['certificates', 'verify', join(folder, 'missing.pdf')])).stderr).toContain('There is no file');
  }, 90_000);

  it('leaves somebody’s own programme alone', async () => {
    const own = await emptyDatabase();
    try {
      expect((await kaasa(['admin', 'create', '--email', 'ada@example.org', '--given-name', 'Ada', '--family-name', 'Tamm'], { DATABASE_URL: own.url })).code).toBe(0);
      const seeded = await kaasa(['seed', '--json'], { DATABASE_URL: own.url });
      expect(seeded.code).toBe(1);
      expect(answerOf<{ problem: { title: string } }>(seeded).problem.title).toContain('left alone');
    } finally {
      await own.drop();
    }
  }, 90_000);
});

describe('kaasa admin create', () => {
  const ada = ['admin', 'create', '--email', 'Eva@Example.org', '--given-name', 'Eva', '--family-name', 'Saar', '--json'];

  it('makes an administrator once, with a password or a made-up one, and prints the way in', async () => {
    const made = answerOf<{ email: string; password: string; link: string }>(await kaasa(ada, { KAASA_BASE_URL: 'https://kaasa.example.org' }));
    expect(made.password.length).toBeGreaterThanOrEqual(16);
    expect(made.link).toMatch(/^https:\/\/kaasa\.example\.org\/link\/[\w-]{20,}$/);
    const again = await kaasa(ada);
    expect([again.code, answerOf<{ problem: { title: string } }>(again).problem.title]).toEqual([1, expect.stringContaining('already')]);
    const piped = ['admin', 'create', '--email', 'ivo@example.org', '--given-name', 'Ivo', '--family-name', 'Saar', '--password-stdin', '--json'];
    expect(answerOf<{ problem: object }>(await kaasa(piped, {}, 'short\n'))).toHaveProperty('problem');
    expect(answerOf<{ password: string | null }>(await kaasa(piped, {}, 'lumine kevadhommik\n')).password).toBeNull();
    const unknown = ['admin', 'create', '--email', 'uma@example.org', '--given-name', 'Uma', '--family-name', 'Saar', '--programme', 'none', '--json'];
    expect((await kaasa(unknown)).code).toBe(1);
  }, 90_000);
});

/** A demonstration certificate's PDF, as the worker makes it. */
async function typeset(): Promise<Buffer> {
  const settings = { databaseUrl: database.url, applicationName: 'test', poolSize: 2, dataDir: folder, smtpUrl: null, baseUrl: 'http://127.0.0.1', demo: true };
  const app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error'] });
  try {
    const db = app.get(Database);
    const { id } = await oneRow<{ id: string }>(db, `select id from certificates.certificate order by issued_at limit 1`);
    const handlers: JobHandler<never>[] = certificatesHandlers.map((handler) => app.get<JobHandler<never>>(handler));
    const render = handlers.find(({ job }) => job.name === renderCertificate.name);
    await db.transaction(async (tx) => render?.handle(tx, { certificateId: id } as never));
    return (await oneRow<{ bytes: Buffer }>(db, `select bytes from certificates.document where certificate_id = $1`, [id])).bytes;
  } finally {
    await app.close();
  }
}
