// One throw-away PostgreSQL for a whole test run; each spec makes its own database in it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function setUp() {
  if (process.env.KAASA_TEST_POSTGRES) return;
  const { startEmbeddedPostgres } = await import('../../dist/libs/platform/postgres/index.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'kaasa-test-'));
  const server = await startEmbeddedPostgres({ dataDir, tuning: 'throwaway', log: () => undefined });
  process.env.KAASA_TEST_POSTGRES = server.url('postgres');
  globalThis.kaasaTestPostgres = { server, dataDir };
}
