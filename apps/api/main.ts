import 'reflect-metadata';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phrases, processSettings } from '#composition';
import { createHttpApp } from '#platform/http';
import { runSupervised } from '#platform/supervision';
import { ApiModule } from './api.module.js';
import { serveApiDescription } from './open-api.js';
import { serveWebFiles } from './web-files.js';

const webFolder = resolve(fileURLToPath(import.meta.url), '../../../web');

runSupervised('API', async () => {
  const { config, settings } = processSettings('kaasa-api', 16);
  const app = await createHttpApp(ApiModule.with(settings), { origins: [settings.baseUrl], phrases, trustedProxies: config.trustedProxies });
  serveApiDescription(app);
  await serveWebFiles(app, webFolder);
  await app.listen(config.port, config.host);
  return { url: settings.baseUrl, close: () => app.close() };
});
