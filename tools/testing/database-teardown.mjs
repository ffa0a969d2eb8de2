import { rmSync } from 'node:fs';

export default async function tearDown() {
  const started = globalThis.kaasaTestPostgres;
  if (started === undefined) return;
  await started.server.stop();
  rmSync(started.dataDir, { recursive: true, force: true });
}
