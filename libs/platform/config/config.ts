import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { BootRefusal } from '../supervision/index.js';

/** The installation's settings, as the environment gives them; what is optional and not set is undefined. */
export interface Config {
  readonly port: number;
  /** Whether PORT was given: then it is that port or none. */
  readonly portIsSet: boolean;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** undefined: jobs are queued in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** undefined: mail lands in the local mailbox. */
  readonly smtpUrl: string | undefined;
  /** Without a slash at the end. undefined: the address that is listened on. */
  readonly baseUrl: string | undefined;
  readonly demo: boolean;
  /** Hours in which nothing is sent that is not necessary; null: none. undefined: the usual ones. */
  readonly quietHours: { readonly from: number; readonly until: number } | null | undefined;
  /** The most letters to one person within seven days, beside the necessary ones; null: no limit. */
  readonly lettersPerWeek: number | null | undefined;
  /** The most mails a minute to one mail domain; null: no limit. */
  readonly mailPerMinute: number | null | undefined;
  /** A Maildir in which the mail server puts what comes back. */
  readonly bouncesDir: string | undefined;
  /** Whose word on a request's origin counts: reverse proxies in front, as addresses, networks and `loopback`. */
  readonly trustedProxies: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigFault {
  readonly variable: string;
  /** As given, with secrets masked. */
  readonly given: string;
  readonly expected: string;
}

export class ConfigError extends BootRefusal {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly ConfigFault[]) {
    super(faults.map(sentence).join('\n'));
  }
}

/** Reads all settings, and refuses with every fault at once rather than with the first. */
export function readConfig(env: Environment, folder: string = process.cwd()): Config {
  const faults: ConfigFault[] = [];
  const read = <T>(variable: string, expected: string, parse: (given: string) => T | undefined): T | undefined => {
    // Compose files and shells pass "not set" as an empty value.
    const given = env[variable]?.trim();
    if (!given) return undefined;
    const value = parse(given);
    if (value === undefined) faults.push({ variable, given: masked(given), expected });
    return value;
  };

  const port = read('PORT', 'a whole number from 1 to 65535, such as 3000', portOf);
  const host = read('HOST', 'an IP address or host name to listen on: 127.0.0.1 for this computer only, 0.0.0.0 for the network', hostOf);
  const dataDir = read('KAASA_DATA_DIR', 'a folder, such as .kaasa or /var/lib/kaasa/data', folderOf);
  const databaseUrl = read('DATABASE_URL', 'postgresql://user:password@host:5432/database', databaseUrlOf);
  const redisUrl = read('REDIS_URL', 'redis://host:6379 (rediss:// with TLS)', urlWith('redis:', 'rediss:'));
  const smtpUrl = read('SMTP_URL', 'smtp://user:password@host:587 (smtps:// with TLS from the start)', urlWith('smtp:', 'smtps:'));
  const baseUrl = read('KAASA_BASE_URL', 'the address people open, without a path: https://kaasa.example.org', baseUrlOf);
  const demo = read('KAASA_DEMO', '1 (load the demonstration programme) or 0 (an empty installation)', flagOf);
  const trustedProxies = read('KAASA_TRUSTED_PROXIES', 'the reverse proxies in front, with commas between: addresses, networks such as 172.16.0.0/12, loopback or uniquelocal', proxiesOf);
  const quietHours = read('KAASA_QUIET_HOURS', 'the hours in which no letters go out, such as 21-8, or off', hoursOf);
  const lettersPerWeek = read('KAASA_LETTERS_PER_WEEK', 'the most letters to one person in a week, such as 3, or off', limitOf);
  const mailPerMinute = read('KAASA_MAIL_PER_MINUTE', 'the most mails a minute to one mail domain, such as 120, or off', limitOf);
  const bouncesDir = read('KAASA_BOUNCES_DIR', 'the Maildir folder into which mail comes back, such as /var/mail/kaasa-bounces', folderOf);
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    port: port ?? 3000,
    portIsSet: port !== undefined,
    host: host ?? '127.0.0.1',
    dataDir: resolve(folder, dataDir ?? '.kaasa'),
    databaseUrl,
    redisUrl,
    smtpUrl,
    baseUrl,
    demo: demo ?? databaseUrl === undefined,
    quietHours,
    lettersPerWeek,
    mailPerMinute,
    bouncesDir: bouncesDir === undefined ? undefined : resolve(folder, bouncesDir),
    trustedProxies: trustedProxies ?? 'loopback',
  };
}

/** True for addresses that only this computer can open. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

function sentence({ variable, given, expected }: ConfigFault): string {
  return `${variable} is "${given}", but it must be ${expected}.`;
}

function portOf(given: string): number | undefined {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function hostOf(given: string): string | undefined {
  const bare = given.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare)) return bare;
  // A name of digits and dots only is a mistyped address.
  return /^(?=.*[a-z])[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(bare) ? bare : undefined;
}

function folderOf(given: string): string | undefined {
  return given.includes('\0') || /^[a-z][a-z0-9+.-]+:\/\//i.test(given) ? undefined : given;
}

function flagOf(given: string): boolean | undefined {
  return given === '1' ? true : given === '0' ? false : undefined;
}

function hoursOf(given: string): { from: number; until: number } | null | undefined {
  if (given === 'off') return null;
  const [, from, until] = (/^(\d{1,2})-(\d{1,2})$/.exec(given) ?? []).map(Number);
  return from !== undefined && until !== undefined && from < 24 && until < 24 && from !== until ? { from, until } : undefined;
}

function limitOf(given: string): number | null | undefined {
  if (given === 'off') return null;
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : undefined;
}

function proxiesOf(given: string): string | undefined {
  const entries = given.split(',').map((entry) => entry.trim());
  const known = (entry: string): boolean => {
    if (['loopback', 'linklocal', 'uniquelocal'].includes(entry)) return true;
    const [address = '', bits, ...rest] = entry.split('/');
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    return rest.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
  };
  return entries.every(known) ? entries.join(',') : undefined;
}

function databaseUrlOf(given: string): string | undefined {
  const url = parse(given, 'postgresql:', 'postgres:');
  // A host may also be in the query: postgresql:///kaasa?host=/var/run/postgresql
  if (!url || !(url.hostname || url.searchParams.has('host'))) return undefined;
  return url.pathname.length > 1 ? given : undefined;
}

function urlWith(...protocols: string[]): (given: string) => string | undefined {
  return (given) => (parse(given, ...protocols)?.hostname ? given : undefined);
}

function baseUrlOf(given: string): string | undefined {
  const url = parse(given, 'http:', 'https:');
  return url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password ? url.origin : undefined;
}

function parse(given: string, ...protocols: string[]): URL | undefined {
  if (!URL.canParse(given)) return undefined;
  const url = new URL(given);
  return protocols.includes(url.protocol) ? url : undefined;
}

function masked(given: string): string {
  return given.replace(/^((?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/@:]*):.*@/i, '$1:***@');
}
