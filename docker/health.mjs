// Whether the process of this container does its work; exits 0 or 1. Usage: node health.mjs api|worker
import pg from 'pg';

const checks = {
  /** Ready, which includes its database. */
  async api() {
    const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`, { signal: AbortSignal.timeout(4000) });
    return answer.ok;
  },
  /** The worker listens on no port: it is well while the database sees it connected from this container. */
  async worker() {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 4000, query_timeout: 4000 });
    await client.connect();
    try {
      const { rowCount } = await client.query(
        "select 1 from pg_stat_activity where application_name = 'kaasa-worker' and client_addr is not distinct from inet_client_addr() limit 1",
      );
      return rowCount === 1;
    } finally {
      await client.end();
    }
  },
};

const check = checks[process.argv[2]];
if (check === undefined) {
  console.error('Usage: node health.mjs api|worker');
  process.exit(2);
}
try {
  process.exitCode = (await check()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
