import { NestFactory } from '@nestjs/core';
import { KaasaModule } from '#composition';
import { FixedClock } from '#kernel';
import { installedModules } from '#modules/installed';
import type { ModuleDefinition } from '#modules/sdk';
import { Database, firstRow, type Tx } from '#platform/database';
import { skipToEnd } from '#platform/ledger';
import { fanOutFollower } from '#platform/queue';
import { loadAnchors } from './load/load-anchors.js';
import { loadBanks } from './load/load-bank.js';
import { loadCertificates } from './load/load-certificates.js';
import { loadContacts } from './load/load-contacts.js';
import { loadInitiatives } from './load/load-initiatives.js';
import { loadLearning } from './load/load-learning.js';
import { loadMentoring } from './load/load-mentoring.js';
import { loadPeople } from './load/load-people.js';
import { loadActivities, loadProgramme } from './load/load-programme.js';
import { loadTemplate } from './load/load-template.js';
import { planDemonstration } from './plan/demonstration.js';

export interface DemonstrationSettings {
  /** Migrated, and with the modules' releases stored. */
  readonly databaseUrl: string;
  readonly now: Date;
  readonly seed?: string;
  readonly modules?: readonly ModuleDefinition[];
}

const seedLock = 7_264_002;

/** Loads the demonstration's programme unless there is a programme already; answers whether it did. */
export async function seedDemonstration({ databaseUrl, now, seed, modules = installedModules }: DemonstrationSettings): Promise<boolean> {
  const clock = new FixedClock(now);
  const settings = { databaseUrl, applicationName: 'kaasa-seed', poolSize: 2, dataDir: '', smtpUrl: null, baseUrl: 'http://127.0.0.1', demo: true, clock, modules };
  const app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error'] });
  const load = async (tx: Tx): Promise<boolean> => {
    await tx.rows('select pg_advisory_xact_lock($1)', [seedLock]);
    if (await hasProgramme(tx)) return false;
    const demonstration = planDemonstration(now, modules, seed);
    const loading = { tx, app, clock, demonstration, modules, programmeId: await loadProgramme(tx, demonstration) };
    await loadPeople(loading);
    const ids = await loadActivities(loading);
    const attempts = await loadLearning(loading, ids);
    const holders = await loadCertificates(loading, ids, attempts);
    await loadTemplate(loading);
    await loadMentoring(loading, holders);
    await loadContacts(loading);
    await loadAnchors(loading);
    await loadBanks(loading, ids);
    await loadInitiatives(loading);
    // The address of a demonstration is known when it is served, not when it is loaded.
    await tx.rows(`update certificates.certificate set base_url = null`);
    await countAsDelivered(tx);
    return true;
  };
  try {
    return await app.get(Database).transaction(load);
  } finally {
    await app.close();
  }
}

/** Nothing of the past is done or mailed again: the worker begins behind it, and no job of it is left. */
async function countAsDelivered(tx: Tx): Promise<void> {
  // now() stands still within a transaction: these are its own jobs.
  await tx.rows(`delete from queue.outbox where created_at = now()`);
  await skipToEnd(tx, fanOutFollower);
}

async function hasProgramme(tx: Tx): Promise<boolean> {
  return (await firstRow(tx, 'select 1 from programme.programme limit 1')) !== undefined;
}
