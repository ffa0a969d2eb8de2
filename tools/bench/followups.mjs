// 10,000 follow-ups that fall due at once, to a real local SMTP server, by four worker processes; quiet hours, the week's
// limit and pacing are off. `--redis` runs the jobs on a Redis of its own.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { KaasaModule, persistence } from '../../dist/libs/composition/index.js';
import { planInForce } from '../../dist/libs/mentoring/core/index.js';
import { Database, migrate } from '../../dist/libs/platform/database/index.js';
import { freePort } from '../../dist/libs/platform/postgres/index.js';
import { programmeSetup } from '../../dist/libs/programme/core/index.js';
import { cpuMs, startDatabase, treeCpuMs } from './_server.mjs';

const mentors = 10_000;
const workers = 4;
const giveUpAfterMs = 300_000;

export async function run({ options, say }) {
  const database = await startDatabase();
  say(`Preparing ${mentors} mentors …`);
  await prepare(database);
  const redis = options.includes('--redis') ? await startRedis() : null;
  const sink = await startSink();
  const env = { ...process.env, ...off, DATABASE_URL: database.url, REDIS_URL: redis?.url ?? '', KAASA_DATA_DIR: database.dataDir, SMTP_URL: `smtp://127.0.0.1:${sink.port}`, KAASA_DEMO: '0', NODE_ENV: 'production' };
  const children = await Promise.all(Array.from({ length: workers }, () => startWorker(env)));
  const used = () => ({ workers: children.reduce((sum, { pid }) => sum + cpuMs(pid), 0), database: treeCpuMs(database.pid) });
  const before = used();
  const begun = await fallDue(database.url);
  say('They are due …');
  const counted = await sink.until(mentors, begun + giveUpAfterMs);
  const after = used();
  await Promise.all(children.map((child) => stop(child, 'SIGTERM')));
  const { distinct, doubled, lastAt, cpuMs: sinkMs } = await sink.count();
  await sink.stop();
  await redis?.stop();
  await database.stop();
  return {
    dispatched: distinct,
    seconds: Number(((counted.lastAt - begun) / 1_000).toFixed(2)),
    doubled,
    workers,
    backend: redis === null ? 'postgresql' : 'redis',
    cpuSeconds: { workers: tenths(after.workers - before.workers), database: tenths(after.database - before.database), smtpServer: tenths(sinkMs) },
    acceptedAfterTheLast: lastAt > counted.lastAt,
  };
}

const off = { KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off', KAASA_MAIL_PER_MINUTE: 'off' };
const tenths = (milliseconds) => Number((milliseconds / 1_000).toFixed(1));

async function prepare(database) {
  await migrate(database.url, persistence);
  const settings = { databaseUrl: database.url, applicationName: 'bench', poolSize: 4, dataDir: database.dataDir, smtpUrl: null, baseUrl: 'http://127.0.0.1', demo: false };
  const app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error'] });
  await app.get(Database).transaction(async (tx) => {
    const text = (value) => ({ et: value, ru: value, en: value });
    const programmeId = await programmeSetup.addProgramme(tx, { key: 'bench', title: text('Bench'), goal: text('Bench'), credit: { title: 'Bench', url: 'https://example.org' }, timeZone: 'Europe/Tallinn', createdAt: new Date() });
    const plan = await planInForce(tx, programmeId, new Date());
    await tx.rows(`update mentoring.plan set definition = jsonb_set(definition, '{quiet}', 'null') where id = $1`, [plan.id]);
    await tx.rows(`create temporary table mentor on commit drop as select gen_random_uuid() as person_id, gen_random_uuid() as candidacy_id, n, (array['et', 'ru', 'en'])[1 + n % 3] as language from generate_series(1, ${mentors}) as n`);
    await tx.rows(`insert into people.person (id, given_name, family_name, language, birth_year, gender, place_code, participant_type, created_at) select person_id, 'Mentor', 'Nr ' || n, language, 1960, 'undisclosed', 'narva', 'individual', now() from mentor`);
    await tx.rows(`insert into people.account (person_id, email, created_at) select person_id, 'mentor' || n || '@domain' || n % 40 || '.example', now() from mentor`);
    await tx.rows(`insert into people.consent (id, person_id, programme_id, purpose, given, notice_version, answered_at) select gen_random_uuid(), person_id, $1, 'mentor-follow-up', true, 1, now() from mentor`, [programmeId]);
    await tx.rows(`insert into mentoring.candidacy (id, programme_id, person_id, place_code, state, since, invited_at, accepted_at) select candidacy_id, $1, person_id, 'narva', 'active', now(), now(), now() from mentor`, [programmeId]);
    const step = plan.definition.steps[0];
    await tx.rows(`insert into mentoring.follow_up (id, candidacy_id, plan_id, round, step, title, closing, due_at, act_at) select gen_random_uuid(), candidacy_id, $1, 1, $2, $3, false, 'infinity', 'infinity' from mentor`, [plan.id, step.key, JSON.stringify(step.title)]);
  });
  await app.get(Database).rows('analyze');
  await app.close();
}

/** Lets all be due in this moment, and answers it. */
async function fallDue(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const begun = Date.now();
  await client.query(`update mentoring.follow_up set due_at = now(), act_at = now()`);
  await client.end();
  return begun;
}

async function startSink() {
  const child = spawn(process.execPath, [new URL('./_smtp-sink.mjs', import.meta.url).pathname], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [{ port }] = await once(child, 'message');
  const count = async () => {
    child.send('count');
    return (await once(child, 'message'))[0];
  };
  return {
    port,
    count,
    async until(wanted, deadline) {
      for (;;) {
        const counted = await count();
        if (counted.distinct >= wanted || Date.now() > deadline) return counted;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    stop: () => stop(child, 'SIGTERM'),
  };
}

async function startWorker(env) {
  const child = spawn(process.execPath, ['dist/apps/worker/main.js'], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await new Promise((ready, failed) => {
    child.once('message', ready);
    child.once('exit', () => failed(new Error('A worker did not start')));
  });
  return child;
}

async function startRedis() {
  const port = await freePort();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes', '--dir', (await import('node:os')).tmpdir(), '--appenddirname', `kaasa-bench-${port}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of child.stdout) if (String(line).includes('Ready to accept')) break;
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(child, 'SIGTERM') };
}

async function stop(child, signal) {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
