// A demonstration set up once for a whole test run, in the database `prepared` of a throw-away PostgreSQL; specs take copies of it.
import startServer from './database-setup.mjs';

export default async function setUp() {
  await startServer();
  const { server } = globalThis.kaasaTestPostgres;
  const { prepareOnce } = await import('../../dist/apps/kaasa/serve/prepare-once.js');
  await server.ensureDatabase('prepared');
  await prepareOnce(server.url('prepared'), true);
}
