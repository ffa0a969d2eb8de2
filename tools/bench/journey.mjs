// Full assessment journeys: open the course, start, 20 answers in 4 saves of 5 (or 20 of 1 with `--save each`), submit, review.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { KaasaModule, persistence } from '../../dist/libs/composition/index.js';
import { AttachModule, syncInstalledModules } from '../../dist/libs/curricula/core/index.js';
import { installedModules } from '../../dist/libs/modules/installed/index.js';
import { PeopleDirectory } from '../../dist/libs/people/contract/index.js';
import { Database, migrate } from '../../dist/libs/platform/database/index.js';
import { programmeSetup } from '../../dist/libs/programme/core/index.js';
import { cpuMs, startApi, startDatabase, treeCpuMs } from './_server.mjs';

const trainees = 410;
const attemptsEach = 3;
const connections = 8;

export async function run({ options, say }) {
  const saveEach = options[options.indexOf('--save') + 1] === 'each' && options.includes('--save');
  const database = await startDatabase();
  say('Preparing 410 trainees …');
  const prepared = await prepare(database);
  const api = await startApi(database);
  const plan = { port: api.port, connections, saveSize: saveEach ? 1 : 5, attemptsEach, ...prepared };
  await drive({ ...plan, tokens: prepared.tokens.slice(0, 40), attemptsEach: 1 });
  const before = { api: cpuMs(api.pid), database: treeCpuMs(database.pid) };
  say('Running journeys …');
  const { journeys, seconds, p50, p95, generatorCpuMs } = await drive({ ...plan, tokens: prepared.tokens.slice(40) });
  const used = { api: cpuMs(api.pid) - before.api, database: treeCpuMs(database.pid) - before.database };
  await api.stop();
  await database.stop();
  const perJourney = (ms) => Number((ms / journeys).toFixed(2));
  return {
    journeysPerSecond: Number((journeys / seconds).toFixed(1)),
    requestMs: { p50, p95 },
    cpuMsPerJourney: { api: perJourney(used.api), database: perJourney(used.database), loadGenerator: perJourney(generatorCpuMs) },
    journeys,
    trainees,
    connections,
    answersPerSave: plan.saveSize,
  };
}

async function prepare(database) {
  await migrate(database.url, persistence);
  const settings = { databaseUrl: database.url, applicationName: 'bench', poolSize: 8, dataDir: database.dataDir, smtpUrl: null, baseUrl: 'http://127.0.0.1', demo: false };
  const app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error'] });
  const db = app.get(Database);
  const people = app.get(PeopleDirectory, { strict: false });
  const module = moduleOfTwenty();
  const prepared = await db.transaction(async (tx) => {
    await syncInstalledModules(tx, [module]);
    const text = (value) => ({ et: value, ru: value, en: value });
    const programmeId = await programmeSetup.addProgramme(tx, { key: 'bench', title: text('Bench'), goal: text('Bench'), credit: { title: 'Bench', url: 'https://example.org' }, timeZone: 'Europe/Tallinn', createdAt: new Date() });
    const startsAt = new Date();
    const endsAt = new Date(startsAt.getTime() + 8 * 3_600_000);
    const activityId = await programmeSetup.addActivity(tx, { programmeId, key: 'bench', kind: 'training', title: text('Bench'), description: text('Bench'), startsAt, endsAt, place: text('Narva'), mode: 'on-site', capacity: trainees, trainerIds: [] });
    await app.get(AttachModule, { strict: false }).execute(tx, { activityId, moduleId: module.id, version: module.version, required: true });
    const personIds = [];
    for (let i = 0; i < trainees; i++) {
      const person = { givenName: 'Bench', familyName: `Person ${i}`, language: 'et', email: null, birthYear: 1980, gender: 'undisclosed', placeCode: 'narva', participantType: 'resident', accommodation: null };
      const personId = await people.register(tx, person, programmeId);
      await people.giveRole(tx, personId, 'trainee', programmeId);
      personIds.push(personId);
    }
    for (const personId of personIds) await programmeSetup.register(tx, activityId, personId, new Date());
    const [{ id: assessmentId }] = await tx.rows(`select id from assessments.assessment where activity_id = $1 and phase = 'post'`, [activityId]);
    const tokens = [];
    for (const personId of personIds) tokens.push(await people.openSession(tx, personId, 'bench'));
    return { activityId, assessmentId, tokens };
  });
  await app.close();
  return prepared;
}

/** A module of the installed ones' questions, 20 of them, as a full-length test. */
function moduleOfTwenty() {
  const [first, second] = installedModules;
  const lesson = first.lessons[0].key;
  const items = [...first.items, ...second.items].slice(0, 20).map((item) => ({ ...item, lesson }));
  return { ...first, id: 'bench', items };
}

/** The load generator is a process of its own, so that its CPU is told apart. */
async function drive(plan) {
  const child = spawn(process.execPath, [new URL('./_journey-load.mjs', import.meta.url).pathname], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('A journey failed')));
  child.send(plan);
  const [figures] = await Promise.race([once(child, 'message'), failed]);
  child.disconnect();
  return figures;
}
