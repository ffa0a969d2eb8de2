import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/postgres';
import { MentoringApp } from './testing/mentoring-app.js';
import { randomMentors } from './testing/year-in-database.js';

let [kaasa, server]: [MentoringApp?, EmbeddedPostgres?] = [];
const dataDir = mkdtempSync(join(tmpdir(), 'kaasa-year-'));

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir, tuning: 'throwaway', log: () => undefined });
  process.env['KAASA_TEST_POSTGRES'] = server.url('postgres');
  kaasa = await MentoringApp.open();
}, 120_000);
afterAll(async () => {
  await kaasa?.close();
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a year of four hundred mentors in the database', () => {
  it('goes as the engine says, also after a new version of the plan', async () => {
    if (kaasa !== undefined) await randomMentors(kaasa, { mentors: 400, from: new Date('2027-09-01T06:00:00Z'), editAfterDays: 100 });
  }, 3_600_000);
});
