import { phrases } from '#composition';
import { createHttpApp } from '#platform/http';
import { ApiModule } from './api.module.js';
import { describeApi } from './open-api.js';

/** The API's description as it is committed: made from the controllers, without a database. */
export async function openApiText(): Promise<string> {
  const settings = { databaseUrl: 'postgresql://nobody@127.0.0.1:1/none', applicationName: 'kaasa-describe', poolSize: 1, dataDir: '/nonexistent', smtpUrl: null, baseUrl: 'http://127.0.0.1:3000', demo: true, offline: true };
  const app = await createHttpApp(ApiModule.with(settings), { origins: [], phrases });
  return `${JSON.stringify(describeApi(app), null, 1)}\n`;
}
