import { readConfig, ConfigError, isLoopback, type Config, type Environment } from '#platform/config';
import { hasCluster } from '#platform/postgres';
import { withCommandDatabase } from '../database/command-database.js';
import { withConnection } from '../database/connection.js';
import { fault, messageOf, ok, warning, type Check } from './check.js';
import { examineDatabase } from './examine-database.js';
import { answers } from './reachable.js';

/** Looks at everything that an installation needs; changes nothing. */
export async function examine(environment: Environment): Promise<Check[]> {
  const node = examineNode(process.versions.node);
  let config: Config;
  try {
    config = readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [node, fault('settings', error.message)];
  }
  return [node, ok('settings', 'All values can be used.'), ...(await database(environment, config)), ...(await surroundings(config))];
}

export function examineNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough ? ok('node', `Node ${version}.`) : fault('node', `This is Node ${version}; Kaasa needs 20.19 or newer.`);
}

async function database(environment: Environment, { databaseUrl, dataDir }: Config): Promise<Check[]> {
  if (databaseUrl === undefined && !hasCluster(dataDir)) return [fault('database', `There is no database in ${dataDir} yet. Start Kaasa once with npm start, or set DATABASE_URL.`)];
  try {
    return await withCommandDatabase(environment, ({ url }) => withConnection(url, examineDatabase));
  } catch (error) {
    return [fault('database', messageOf(error))];
  }
}

async function surroundings({ baseUrl, host, smtpUrl, redisUrl }: Config): Promise<Check[]> {
  const shown = baseUrl === undefined ? host : new URL(baseUrl).hostname;
  const loopback = isLoopback(shown);
  return [
    loopback ? warning('base-url', 'Links and QR codes lead to this computer only. Set KAASA_BASE_URL to the address that people open.') : ok('base-url', baseUrl ?? `The address of this computer (HOST=${host}).`),
    await service('mail', smtpUrl, 587, 'No SMTP_URL: mail lands in the local mailbox, which administrators read in the web app.'),
    await service('queue', redisUrl, 6379, 'Jobs are queued in PostgreSQL.'),
  ];
}

async function service(check: string, url: string | undefined, port: number, without: string): Promise<Check> {
  if (url === undefined) return ok(check, without);
  const { hostname, port: given, protocol } = new URL(url);
  const at = given === '' ? (protocol === 'smtps:' ? 465 : port) : Number(given);
  const problem = await answers(hostname, at);
  return problem === null ? ok(check, `${hostname}:${at} answers.`) : fault(check, `${hostname}:${at} does not answer: ${problem}`);
}
