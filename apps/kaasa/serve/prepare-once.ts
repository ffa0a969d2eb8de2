import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import type { SignIn } from '../steps.js';

/** What a database was prepared by: loading all domains only to find nothing to do would double the time of a start. */
interface PreparedMark {
  readonly build: string;
  readonly demo: boolean;
  readonly signIns: readonly SignIn[];
}

const buildId = readFileSync(new URL('../../build-id', import.meta.url), 'utf8');

/** Prepares the database unless this very build has done so; answers the sign-ins of the demonstration. */
export async function prepareOnce(databaseUrl: string, demo: boolean): Promise<readonly SignIn[]> {
  const before = await preparedBefore(databaseUrl, demo);
  if (before !== undefined) return before;
  const { prepareDatabase } = await import('../steps.js');
  const { signIns } = await prepareDatabase(databaseUrl, { demo });
  await markPrepared(databaseUrl, demo, signIns);
  return signIns;
}

/** The sign-ins that the last preparation answered, or undefined when this build has to prepare the database first. */
async function preparedBefore(databaseUrl: string, demo: boolean): Promise<readonly SignIn[] | undefined> {
  const rows = await query<PreparedMark>(databaseUrl, `select build, demo, sign_ins as "signIns" from kaasa_prepared`).catch(() => []);
  return rows.find((mark) => mark.build === buildId && mark.demo === demo)?.signIns;
}

async function markPrepared(databaseUrl: string, demo: boolean, signIns: readonly SignIn[]): Promise<void> {
  await query(
    databaseUrl,
    `create table if not exists kaasa_prepared (only_row boolean primary key default true check (only_row), build text not null, demo boolean not null, sign_ins jsonb not null)`,
  );
  await query(
    databaseUrl,
    `insert into kaasa_prepared (build, demo, sign_ins) values ($1, $2, $3)
     on conflict (only_row) do update set build = excluded.build, demo = excluded.demo, sign_ins = excluded.sign_ins`,
    [buildId, demo, JSON.stringify(signIns)],
  );
}

async function query<R extends object>(databaseUrl: string, text: string, parameters: unknown[] = []): Promise<R[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<R>(text, parameters)).rows;
  } finally {
    await client.end();
  }
}
