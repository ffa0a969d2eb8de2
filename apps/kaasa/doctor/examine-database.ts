import { persistence } from '#composition';
import { firstRow, oneRow, pendingMigrations, type Sql } from '#platform/database';
import { brokenDigests } from '#platform/ledger';
import { fanOutFollower } from '#platform/queue';
import { fault, ok, warning, type Check } from './check.js';

const oldestVersion = 150_000;
const lagAllowedSeconds = 300;

/** The database and what the domains keep in it. */
export async function examineDatabase(sql: Sql): Promise<Check[]> {
  const server = await examineServer(sql);
  const migrations = await examineMigrations(sql);
  const checks = [...server, migrations];
  // An older schema may lack the tables that the rest asks.
  return migrations.state === 'ok' ? [...checks, await examineFollower(sql), await examineJobs(sql), await examineDigests(sql)] : checks;
}

async function examineServer(sql: Sql): Promise<Check[]> {
  const { version, number, folds, sorts } = await oneRow<{ version: string; number: number; folds: boolean; sorts: boolean }>(
    sql,
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
       lower('ЖÕ') = 'жõ' and 'Žanna' ilike 'žANNA' as folds, 'õ' > 'o' and 'õ' < 'z' as sorts`,
  );
  const recent = number >= oldestVersion ? ok('database', `PostgreSQL ${version}.`) : fault('database', `This is PostgreSQL ${version}; Kaasa needs 15 or newer.`);
  return [recent, examineCollation(folds, sorts)];
}

/** Searches fold letters by the database's own rules, and lists sort by them; both are fixed when a database is made. */
function examineCollation(folds: boolean, sorts: boolean): Check {
  if (!folds) return fault('collation', "This database does not know that Ж and ж are one letter, so searches would miss people. Make it anew with: create database kaasa template template0 locale_provider icu icu_locale 'et' locale 'C';");
  if (!sorts) return warning('collation', 'Names with õ, ä, ö and ü sort by code rather than as in a dictionary. A database made with ICU sorts them right.');
  return ok('collation', 'Letters fold and sort as Estonians and Russians expect.');
}

async function examineMigrations(sql: Sql): Promise<Check> {
  const pending = await pendingMigrations(sql, persistence);
  if (pending.length === 0) return ok('migrations', `All ${persistence.flatMap(({ migrations }) => migrations).length} are done.`);
  return fault('migrations', `${pending.length} wait (${pending.join(', ')}). Run: npm run -s kaasa -- migrate`);
}

async function examineFollower(sql: Sql): Promise<Check> {
  const lag = await firstRow<{ facts: number; seconds: number | null }>(
    sql,
    `select count(f.id)::int as facts, extract(epoch from now() - min(f.recorded_at))::int as seconds
     from ledger.fact f left join ledger.follower place on place.name = $1
     where place.name is null or (f.era, f.xid, f.id) > (place.era, place.xid, place.fact_id)`,
    [fanOutFollower],
  );
  const { facts, seconds } = { facts: lag?.facts ?? 0, seconds: lag?.seconds ?? 0 };
  if (facts === 0) return ok('worker', 'It has seen every fact.');
  const told = `${facts} facts wait for the worker, the oldest for ${seconds} seconds.`;
  return seconds > lagAllowedSeconds ? fault('worker', `${told} Start Kaasa, or look at the worker’s messages.`) : warning('worker', told);
}

async function examineJobs(sql: Sql): Promise<Check> {
  const { failed, waiting } = await oneRow<{ failed: number; waiting: number }>(
    sql,
    `select (count(*) filter (where state = 'failed'))::int as failed, (count(*) filter (where state in ('pending', 'relayed')))::int as waiting from queue.outbox`,
  );
  if (failed > 0) return fault('jobs', `${failed} failed. Administrators see why, and can start them again, under “Jobs”.`);
  return ok('jobs', waiting === 0 ? 'None waits, none has failed.' : `${waiting} wait, none has failed.`);
}

async function examineDigests(sql: Sql): Promise<Check> {
  const broken = await brokenDigests(sql);
  if (broken.length === 0) return ok('ledger', 'No closed day was changed afterwards.');
  return fault('ledger', `Facts of ${broken.join(', ')} were changed or deleted behind Kaasa’s back. Restore a backup from before, and find out who can write to the database.`);
}
