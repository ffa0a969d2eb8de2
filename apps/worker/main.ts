import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { KaasaModule, periodicTasks, processSettings, refuseUnprepared, workerRegistry } from '#composition';
import { Database } from '#platform/database';
import { beginEraAfterRestore, chainDigests } from '#platform/ledger';
import { queueBackend, WorkerRuntime, type PeriodicTask } from '#platform/queue';
import { runSupervised } from '#platform/supervision';

const concurrency = 8;
const hour = 3_600_000;

runSupervised('Worker', async () => {
  const { config, settings } = processSettings('kaasa-worker', concurrency + 4);
  await refuseUnprepared(settings.databaseUrl, settings.applicationName);
  const app = await NestFactory.createApplicationContext(KaasaModule.with(settings), { logger: ['error', 'warn'] });
  const db = app.get(Database);
  await beginEraAfterRestore(db);
  const backend = queueBackend({ databaseUrl: settings.databaseUrl, redisUrl: config.redisUrl ?? null });
  const log = (line: string) => console.error(`worker: ${line}`);
  const runtime = new WorkerRuntime(db, backend, workerRegistry(app), { databaseUrl: settings.databaseUrl, concurrency, log });
  const digests: PeriodicTask = { name: 'ledger.chain-digests', everyMs: hour, run: () => chainDigests(db) };
  await runtime.start([digests, ...periodicTasks.map((task) => app.get<PeriodicTask>(task, { strict: false }))]);
  return {
    async close() {
      await runtime.stop();
      await app.close();
    },
  };
});
