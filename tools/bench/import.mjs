// 10,000 questions from a file into a bank, as a trainer does it in the browser: sent, read, confirmed, taken in; progress asked after all the while.
// One format with `--format NAME`, else each that holds them. API and worker are processes of their own, the database is durable.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { exportFile } from '../../dist/libs/assessments/engine/formats/index.js';
import { writeQti } from '../../dist/libs/assessments/engine/qti/index.js';
import { KaasaModule, persistence } from '../../dist/libs/composition/index.js';
import { PeopleDirectory } from '../../dist/libs/people/contract/index.js';
import { Database, migrate } from '../../dist/libs/platform/database/index.js';
import { programmeSetup } from '../../dist/libs/programme/core/index.js';
import { startApi, startDatabase, startWorker } from './_server.mjs';

const questions = 10_000;
const formats = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx', 'qti'];
const everyMs = 250;

export async function run({ options, say }) {
  const named = options[options.indexOf('--format') + 1];
  const wanted = options.includes('--format') ? [named] : formats;
  const database = await startDatabase();
  const token = await prepare(database);
  const [api, worker] = [await startApi(database), await startWorker(database)];
  const call = caller(api.port, token);
  const results = {};
  for (const format of wanted) {
    say(`Importing ${questions} questions of ${format} …`);
    results[format] = await imported(call, format);
  }
  await worker.stop();
  await api.stop();
  await database.stop();
  const slowest = Math.max(...Object.values(results).map(({ seconds }) => seconds));
  return { questions, slowestSeconds: slowest, below60: slowest < 60, ...results };
}

async function prepare(database) {
  await migrate(database.url, persistence);
  const settings = { databaseUrl: database.url, applicationName: 'bench', poolSize: 4, dataDir: database.dataDir, smtpUrl: null, baseUrl: 'http://127.0.0.1', demo: false };
  const app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error'] });
  const people = app.get(PeopleDirectory, { strict: false });
  const text = (value) => ({ et: value, ru: value, en: value });
  const token = await app.get(Database).transaction(async (tx) => {
    const programmeId = await programmeSetup.addProgramme(tx, { key: 'bench', title: text('Bench'), goal: text('Bench'), credit: { title: 'Bench', url: 'https://example.org' }, timeZone: 'Europe/Tallinn', createdAt: new Date() });
    const person = { givenName: 'Bench', familyName: 'Trainer', language: 'et', email: null, birthYear: 1980, gender: 'undisclosed', placeCode: 'narva', participantType: 'resident', accommodation: null };
    const personId = await people.register(tx, person, programmeId);
    await people.giveRole(tx, personId, 'trainer', programmeId);
    return people.openSession(tx, personId, 'bench');
  });
  await app.close();
  return token;
}

function caller(port, token) {
  const origin = `http://127.0.0.1:${port}`;
  return async (method, path, body, type = 'application/json') => {
    const headers = { cookie: `kaasa_session=${token}`, origin, ...(body === undefined ? {} : { 'content-type': type }) };
    const response = await fetch(`${origin}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body: type === 'application/json' ? JSON.stringify(body) : body }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

async function imported(call, format) {
  const bytes = fileOf(format);
  const bank = await call('POST', '/programmes/bench/banks', { title: { et: format, ru: format, en: format } });
  const begun = performance.now();
  const since = () => Number(((performance.now() - begun) / 1000).toFixed(1));
  const made = await call('POST', `/banks/${bank.id}/imports?format=${format}&language=et&name=bench`, bytes, 'application/octet-stream');
  const read = await settled(call, made.id, 'read');
  const readSeconds = since();
  await call('POST', `/imports/${made.id}/confirmation`, { keepDuplicates: false });
  const done = await settled(call, made.id, 'done');
  return { seconds: since(), readSeconds, taken: done.found.taken, lossless: read.found.counts.lossless, stepsOfProgressSeen: read.steps + done.steps, megabytes: Number((bytes.length / 1e6).toFixed(1)) };
}

/** Waits as the screen does, and counts the different states of progress that it could show. */
async function settled(call, id, state) {
  const seen = new Set();
  for (;;) {
    const found = await call('GET', `/imports/${id}`);
    const task = await call('GET', `/tasks/${found.taskId}`);
    seen.add(`${task.state} ${task.done}`);
    if (found.state === state) return { found, steps: seen.size };
    await new Promise((again) => setTimeout(again, everyMs));
  }
}

/** Questions with four options, an explanation and, where the format holds them, three languages. */
function fileOf(format) {
  const text = (n, what) => ({ et: `${what} ${n}: kes kinnitab valla eelarve?`, ru: `${what} ${n}: кто утверждает бюджет?`, en: `${what} ${n}: who adopts the budget?` });
  const plain = format === 'aiken';
  const items = Array.from({ length: questions }, (_, n) => {
    const options = ['a', 'b', 'c', 'd'].map((key) => ({ key, text: text(n, key), correct: key === 'b' }));
    const explanation = plain ? { et: '', ru: '', en: '' } : text(n, 'Selgitus');
    return { title: `Küsimus ${n}`, content: { kind: 'single-choice', stem: text(n, 'Küsimus'), explanation, points: 1, options } };
  });
  return format === 'qti' ? writeQti(items, { language: 'et', version: '3.0' }).bytes : exportFile(format, items, { language: 'et' }).bytes;
}
