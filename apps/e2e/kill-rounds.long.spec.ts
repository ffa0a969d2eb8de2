import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient } from './support/api-client.js';
import { ask, killDatabase } from './support/database.js';
import { Installation } from './support/installation.js';
import { join, openTraining, prepareToSubmit, type Training } from './support/trainee.js';
import { until } from './support/until.js';

const rounds = 30;

let installation: Installation;
let administrator: ApiClient;
let training: Training;

beforeAll(async () => {
  installation = await Installation.start({ KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off' });
  administrator = new ApiClient(installation.url);
  await administrator.post('/session', installation.signIn('admin'));
  training = await openTraining(administrator, rounds);
}, 120_000);
afterAll(() => installation.stop(), 60_000);

/** Asks again until it is acknowledged, as the web app does. */
const insist = <T>(what: string, work: () => Promise<T>): Promise<T> =>
  until(what, async () => {
    try {
      return { value: await work() };
    } catch {
      return undefined;
    }
  }, 120).then(({ value }) => value);

describe('kill -9 of API, worker and database at random', () => {
  it(`loses and doubles nothing that was acknowledged, in ${rounds} rounds`, async () => {
    const people: { personId: string; attemptId: string }[] = [];
    for (let round = 0; round < rounds; round++) {
      const newcomer = await insist('joining', () => join(installation.url, training, `Proov${round}`, `round-${round}-${Date.now()}@demo.kaasa.test`));
      const attemptId = await insist('answers saved', async () => {
        const database = await installation.database();
        database.on('error', () => undefined);
        try {
          return await prepareToSubmit(database, administrator, training, newcomer);
        } finally {
          await database.end().catch(() => undefined);
        }
      });
      const victim = ['worker', 'api', 'database'][Math.floor(Math.random() * 3)];
      setTimeout(() => {
        if (victim === 'database') void killDatabase(installation);
        else installation.kill(victim === 'api' ? 'api' : 'worker');
      }, Math.random() * 400);
      await insist('the submission', () => newcomer.api.post(`/attempts/${attemptId}/submission`));
      people.push({ personId: newcomer.personId, attemptId });
    }
    const ids = people.map(({ personId }) => personId);
    const certificates = () => ask<{ n: number }>(installation, 'select count(*)::int as n from certificates.certificate where person_id = any($1::uuid[])', [ids]);
    await until('all certificates', async () => ((await certificates())[0]?.n ?? 0) >= rounds, 180);
    await new Promise((resolve) => setTimeout(resolve, 15_000));
    expect((await certificates())[0]?.n).toBe(rounds);
    const [answers] = await ask<{ full: number }>(installation, 'select count(*)::int as full from assessments.attempt where id = any($1::uuid[]) and score = max', [people.map(({ attemptId }) => attemptId)]);
    expect(answers?.full).toBe(rounds);
    const [letters] = await ask<{ n: number }>(installation, `select count(distinct message_id)::int as n from messaging.message where person_id = any($1::uuid[]) and template like '%invitation%'`, [ids]);
    expect(letters?.n).toBe(rounds);
  }, 1_800_000);
});
