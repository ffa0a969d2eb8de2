import { persistence } from '#composition';
import { checkInstalledModules, syncInstalledModules } from '#curricula/core';
import { demoSignIns, seedDemonstration } from '#demo';
import { installedModules } from '#modules/installed';
import { migrate } from '#platform/database';
import { withConnection, withTransaction } from './database/connection.js';

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface Prepared {
  /** Names of the migrations that ran now. */
  readonly migrations: readonly string[];
  /** Releases of installed modules that were new, as `id version`. */
  readonly modules: readonly string[];
  /** Whether the demonstration was loaded now. */
  readonly seeded: boolean;
  /** Of the demonstration, to be shown at every start; empty without it. */
  readonly signIns: readonly SignIn[];
}

export interface PrepareOptions {
  readonly demo: boolean;
  readonly now?: Date;
}

/** Brings schema and modules up to date, and on the first start of a demonstration loads its programme. */
export async function prepareDatabase(databaseUrl: string, { demo, now = new Date() }: PrepareOptions): Promise<Prepared> {
  const { migrations, modules } = await bringUpToDate(databaseUrl);
  const state = demo ? await demonstrationState(databaseUrl) : 'none';
  const seeded = state === 'empty' && (await seedDemonstration({ databaseUrl, now }));
  return { migrations, modules, seeded, signIns: seeded || state === 'loaded' ? demoSignIns : [] };
}

/** The schema, and the releases of the installed modules: what every command may rely on. */
export async function bringUpToDate(databaseUrl: string): Promise<Pick<Prepared, 'migrations' | 'modules'>> {
  // Before anything is changed; and a database that does not answer is said to be one, without retrying for long.
  checkInstalledModules(installedModules);
  await withConnection(databaseUrl, async () => undefined);
  const migrations = await migrate(databaseUrl, persistence);
  const modules = await withTransaction(databaseUrl, (tx) => syncInstalledModules(tx, installedModules));
  return { migrations, modules };
}

/** `other`: somebody's own programme, which the demonstration leaves alone. */
async function demonstrationState(databaseUrl: string): Promise<'empty' | 'loaded' | 'other'> {
  const emails = demoSignIns.map(({ email }) => email);
  const [found] = await withTransaction(databaseUrl, (tx) =>
    tx.rows<{ programmes: number; accounts: number }>(
      `select (select count(*) from programme.programme)::int as programmes, (select count(*) from people.account where email = any ($1) and password_hash is not null)::int as accounts`,
      [emails],
    ),
  );
  if (found?.programmes === 0) return 'empty';
  return found?.accounts === emails.length ? 'loaded' : 'other';
}
