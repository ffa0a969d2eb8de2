import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { ApiClient } from './support/api-client.js';
import { Installation } from './support/installation.js';
import { lettersTo } from './support/mailbox.js';
import { join, openTraining, prepareToSubmit, type Training } from './support/trainee.js';
import { until } from './support/until.js';

const rounds = 10;
const patienceSeconds = 90;

let installation: Installation;
let database: Client;
let administrator: ApiClient;
let training: Training;

beforeAll(async () => {
  // Also at night, when invitations would wait for the morning.
  installation = await Installation.onPreparedDatabase({ KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off' });
  database = await installation.database();
  administrator = new ApiClient(installation.url);
  await administrator.post('/session', installation.signIn('admin'));
  training = await openTraining(administrator, rounds);
}, 120_000);
afterAll(async () => {
  await database.end();
  await installation.stop();
}, 30_000);

const numbersOf = async (personId: string): Promise<string[]> =>
  (await database.query<{ number: string }>('select number from certificates.certificate where person_id = $1', [personId])).rows.map(({ number }) => number);

const listeningWorkers = async (): Promise<number> =>
  (await database.query(`select 1 from pg_stat_activity where application_name = 'kaasa-worker-listen' and datname = current_database()`)).rows.length;

/** Letters to one person, by what they are about. */
const lettersAbout = (address: string, link: string): Set<string> =>
  new Set(lettersTo(installation.dataDir, address).filter(({ source }) => source.includes(link)).map(({ messageId }) => messageId));

describe('a worker that is killed between the submitted test and the certificate', () => {
  it(`issues one certificate and writes one invitation for each of ${rounds} trainees, none lost and none twice`, async () => {
    const trainees: { personId: string; address: string }[] = [];
    for (let round = 0; round < rounds; round++) {
      const address = `killed-${round}@demo.kaasa.test`;
      const newcomer = await join(installation.url, training, `Proov${round}`, address);
      const attemptId = await prepareToSubmit(database, administrator, training, newcomer);
      await until('a worker that listens', async () => (await listeningWorkers()) > 0);
      await newcomer.api.post(`/attempts/${attemptId}/submission`);
      // From "not yet heard of" through "issuing" to "mailing": each round strikes later in the chain.
      await new Promise((resolve) => setTimeout(resolve, round * 60));
      await until('a worker to kill', async () => installation.kill('worker'));
      trainees.push({ personId: newcomer.personId, address });
    }

    for (const { personId, address } of trainees) {
      await until(`a certificate for ${address}`, async () => (await numbersOf(personId)).length > 0, patienceSeconds);
      for (const link of ['/mentor-invitation/', '/holder/']) await until(`a letter with ${link} to ${address}`, async () => lettersAbout(address, link).size > 0, patienceSeconds);
    }
    // Whatever is delivered a second time has its time to do harm.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    for (const { personId, address } of trainees) {
      expect(await numbersOf(personId)).toHaveLength(1);
      expect(lettersAbout(address, '/mentor-invitation/').size).toBe(1);
      expect(lettersAbout(address, '/holder/').size).toBe(1);
    }
    const numbers = (await Promise.all(trainees.map(({ personId }) => numbersOf(personId)))).flat();
    expect(new Set(numbers).size).toBe(rounds);
  }, 300_000);
});
