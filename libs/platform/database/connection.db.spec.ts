import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BootRefusal } from '../supervision/index.js';
import { emptyDatabase } from '../testing/index.js';
import { withConnection } from './connection.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

async function refusal(change: (url: URL) => void): Promise<string> {
  const url = new URL(database.url);
  // By TCP, as to a server of the operator's own.
  url.searchParams.delete('host');
  change(url);
  try {
    await withConnection(url.href, 'kaasa-test', async () => undefined);
  } catch (error) {
    expect(error).toBeInstanceOf(BootRefusal);
    return (error as Error).message;
  }
  return 'none';
}

describe('a connection', () => {
  it('is there for the work, in UTC, and gone after it', async () => {
    const rows = await withConnection(database.url, 'kaasa-test', (sql) => sql.rows(`select current_setting('timezone') as zone, current_setting('application_name') as name`));
    expect(rows).toEqual([{ zone: 'UTC', name: 'kaasa-test' }]);
    const left = await withConnection(database.url, 'kaasa-other', (sql) => sql.rows(`select 1 from pg_stat_activity where application_name = 'kaasa-test' and datname = current_database()`));
    expect(left).toEqual([]);
  });

  it('that cannot be says why and what to do, without the password', async () => {
    expect(await refusal((url) => (url.pathname = '/no_such'))).toMatch(/^The PostgreSQL server at 127\.0\.0\.1:\d+ has no database "no_such"\. Make it, or correct the name in DATABASE_URL\.$/);
    expect(await refusal((url) => (url.password = 'geheim'))).toMatch(/^The PostgreSQL server at \S+ does not accept the password of \w+\. Correct it in DATABASE_URL\.$/);
    expect(await refusal((url) => (url.port = '9'))).toBe('The PostgreSQL server at 127.0.0.1:9 does not answer (ECONNREFUSED). Start it, or correct the address in DATABASE_URL.');
    expect(await refusal((url) => (url.hostname = 'no-such-host.invalid'))).toMatch(/^The PostgreSQL server at no-such-host\.invalid:\d+ does not answer \(E\w+\)\./);
  });
});
