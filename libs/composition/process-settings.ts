import type { KaasaSettings } from './kaasa.module.js';
import { readConfig, type Config } from '#platform/config';
import { BootRefusal } from '#platform/supervision';

/** The settings of this process; `kaasa serve` has set DATABASE_URL and the port for it. */
export function processSettings(applicationName: string, poolSize: number): { config: Config; settings: KaasaSettings } {
  const config = readConfig(process.env);
  if (config.databaseUrl === undefined) throw new BootRefusal('DATABASE_URL is not set. Start Kaasa with `npm start`, or set DATABASE_URL to your PostgreSQL server.');
  const baseUrl = config.baseUrl ?? `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${config.port}`;
  const { quietHours, lettersPerWeek, mailPerMinute, bouncesDir } = config;
  const mail = { quietHours, lettersPerWeek, mailPerMinute, bouncesDir };
  const settings = { mail, databaseUrl: config.databaseUrl, applicationName, poolSize, dataDir: config.dataDir, smtpUrl: config.smtpUrl ?? null, baseUrl, demo: config.demo };
  return { config, settings };
}
