import { checkInstalledModules } from '#curricula/core';
import { installedModules } from '#modules/installed';
import { pendingMigrations, withConnection } from '#platform/database';
import { BootRefusal } from '#platform/supervision';
import { persistence } from './domains.js';

/**
 * What a process looks at before it starts.
 * @throws BootRefusal when the database cannot be reached or is older than the program, or a module may not be installed
 */
export async function refuseUnprepared(databaseUrl: string, applicationName: string): Promise<void> {
  checkInstalledModules(installedModules);
  const pending = await withConnection(databaseUrl, applicationName, (sql) => pendingMigrations(sql, persistence));
  const [first] = pending;
  if (first === undefined) return;
  throw new BootRefusal(`The database is older than this program: ${pending.length} of its migrations have not run (the first is ${first}). Run them: npm run -s kaasa -- migrate`);
}
