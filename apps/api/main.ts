import 'reflect-metadata';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phrases, processSettings, refuseUnprepared } from '#composition';
import { Database } from '#platform/database';
import { createHttpApp } from '#platform/http';
import { beginEraAfterRestore } from '#platform/ledger';
import { runSupervised } from '#platform/supervision';
import { ApiModule } from './api.module.js';
import { dataPages } from './data-pages.js';
import { listen } from './listen.js';
import { serveApiDescription } from './open-api.js';
import { serveWebFiles } from './web-files.js';

const webFolder = resolve(fileURLToPath(import.meta.url), '../../../web');

runSupervised('API', async () => {
  const { config, settings } = processSettings('kaasa-api', 16);
  await refuseUnprepared(settings.databaseUrl, settings.applicationName);
  const app = await createHttpApp(ApiModule.with(settings), { origins: [settings.baseUrl], phrases, trustedProxies: config.trustedProxies, dataPages });
  await beginEraAfterRestore(app.get(Database));
  serveApiDescription(app);
  await serveWebFiles(app, webFolder);
  await listen(app, config.port, config.host);
  return { url: settings.baseUrl, close: () => app.close() };
});
