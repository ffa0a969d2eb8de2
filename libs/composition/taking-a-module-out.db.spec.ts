import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssessmentsDirectory } from '#assessments/contract';
import { CurriculaDirectory, InstalledModules, ModuleReleases } from '#curricula/contract';
import { AttachModule, syncInstalledModules } from '#curricula/core';
import { newId } from '#kernel';
import { installedModules } from '#modules/installed';
import type { ModuleDefinition } from '#modules/sdk';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { programmeSetup } from '#programme/core';
import { persistence } from './domains.js';
import { KaasaModule } from './kaasa.module.js';
import { workerRegistry } from './worker-registry.js';

const text = (value: string) => ({ et: value, ru: value, en: value });
const dataDir = mkdtempSync(join(tmpdir(), 'kaasa-modules-'));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(...persistence.slice(2));
  await database.db.transaction((tx) => syncInstalledModules(tx, installedModules));
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function withApp<T>(modules: readonly ModuleDefinition[], work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const kaasa = KaasaModule.with({ databaseUrl: database.url, applicationName: 'test', poolSize: 3, dataDir, smtpUrl: null, baseUrl: 'http://127.0.0.1', demo: false, modules });
  const app = await (await Test.createTestingModule({ imports: [kaasa] }).compile()).init();
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** A training with every installed module in its course. */
function trainingWithAll(): Promise<string> {
  return withApp(installedModules, (app) =>
    database.db.transaction(async (tx) => {
      const programmeId = await programmeSetup.addProgramme(tx, { key: newId(), title: text('P'), goal: text('G'), credit: { title: 'C', url: 'https://example.org' }, timeZone: 'Europe/Tallinn', createdAt: new Date() });
      const startsAt = new Date('2026-10-01T07:00:00Z');
      const activityId = await programmeSetup.addActivity(tx, {
        programmeId,
        key: 'training-1',
        kind: 'training',
        title: text('T'),
        description: text('D'),
        startsAt,
        endsAt: new Date('2026-10-01T14:00:00Z'),
        place: text('Narva'),
        mode: 'on-site',
        capacity: 20,
        trainerIds: [],
      });
      for (const { id: moduleId, version } of installedModules) await app.get(AttachModule, { strict: false }).execute(tx, { activityId, moduleId, version, required: true });
      return activityId;
    }),
  );
}

describe('with all modules installed', () => {
  it('has the three modules, each once', () => {
    expect(installedModules.map(({ id }) => id)).toEqual(['active-citizenship', 'critical-thinking', 'digital-skills']);
  });
});

describe.each(installedModules.map(({ id }) => id))('with %s taken out', (takenOut) => {
  it('starts, keeps its releases readable, and lets trainings that use it go on', async () => {
    const activityId = await trainingWithAll();
    const left = installedModules.filter(({ id }) => id !== takenOut);
    expect(await database.db.transaction((tx) => syncInstalledModules(tx, left))).toEqual([]);
    await withApp(left, async (app) => {
      workerRegistry(app);
      expect(app.get(InstalledModules, { strict: false }).modules).toHaveLength(2);
      const course = await app.get(CurriculaDirectory, { strict: false }).course(database.db, activityId);
      expect(course.map(({ moduleId }) => moduleId)).toEqual(installedModules.map(({ id }) => id));
      const releaseId = course.find(({ moduleId }) => moduleId === takenOut)?.releaseId ?? '';
      const release = await app.get(ModuleReleases, { strict: false }).release(database.db, releaseId);
      expect(release?.definition).toEqual(installedModules.find(({ id }) => id === takenOut));
      const standings = await app.get(AssessmentsDirectory, { strict: false }).standings(database.db, activityId, newId());
      expect(standings.filter(({ moduleId }) => moduleId === takenOut).map(({ phase }) => phase).sort()).toEqual(['post', 'pre']);
    });
  });
});
