import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './addresses.js';
import { FetchRefused, Unreachable, type FetchJson } from './fetch-json.js';
import { slots } from './slots.js';

export interface GuardSettings {
  /** All addresses of a host. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Tests only: http, and addresses of this computer. */
  readonly allowLoopback?: boolean;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  readonly concurrency?: number;
}

const mostRedirects = 2;
const acceptable = /^(application\/(vc|([a-z0-9.+-]+\+)?(json|jwt))|text\/json|text\/plain)\b/i;

/**
 * Fetches JSON (or a JWT, as text) from an address that a stranger chose, after the advice of OWASP on server-side request
 * forgery: https alone, the host resolved once, every address of it checked, the connection made to the checked address,
 * redirects checked anew, and the size, the time and the number of requests at once bounded.
 */
export function guardedFetch(settings: GuardSettings = {}): FetchJson {
  const { resolve = allAddresses, allowLoopback = false, timeoutMs = 5_000, maxBytes = 1_000_000, concurrency = 8 } = settings;
  const slot = slots(concurrency);

  async function checkedAddress(url: URL): Promise<string> {
    if (url.protocol !== 'https:' && !(allowLoopback && url.protocol === 'http:')) throw new FetchRefused('fetch-scheme', { scheme: url.protocol });
    if (url.username !== '' || url.password !== '') throw new FetchRefused('fetch-password');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) !== 0 ? [host] : await resolve(host).catch(() => []);
    const [first] = addresses;
    if (first === undefined) throw new Unreachable('fetch-no-host', { host });
    const allowed = (address: string) => isPublicAddress(address) || (allowLoopback && (address === '127.0.0.1' || address === '::1'));
    if (!addresses.every(allowed)) throw new FetchRefused('fetch-private', { host });
    return first;
  }

  async function hop(url: URL, redirects: number, signal: AbortSignal): Promise<unknown> {
    const response = await answered(url, await checkedAddress(url), signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (redirects >= mostRedirects || !URL.canParse(headers.location, url.href)) throw new Unreachable('fetch-redirects', { host: url.host });
      return hop(new URL(headers.location, url), redirects + 1, signal);
    }
    const type = headers['content-type'] ?? '';
    if (statusCode !== 200 || !acceptable.test(type)) {
      response.destroy();
      const [kind = ''] = type.split(';', 1);
      if (statusCode !== 200) throw new Unreachable('fetch-status', { host: url.host, status: statusCode });
      throw kind === '' ? new Unreachable('fetch-untyped', { host: url.host }) : new Unreachable('fetch-type', { host: url.host, type: kind });
    }
    return read(await body(response, maxBytes), url.host);
  }

  return async (address) => {
    if (!URL.canParse(address)) throw new FetchRefused('fetch-address');
    const release = await slot();
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Unreachable('fetch-late', { seconds: timeoutMs / 1_000 })), { once: true }));
      return await Promise.race([hop(new URL(address), 0, signal), late]);
    } catch (error) {
      throw error instanceof Unreachable ? error : new Unreachable('fetch-failed', { host: new URL(address).host });
    } finally {
      release();
    }
  };
}

async function allAddresses(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
}

/** The connection goes to `address`; the host's name is not looked up a second time. */
function answered(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const family = isIP(address);
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        signal,
        agent: false,
        headers: { accept: 'application/json, application/ld+json, application/vc, application/vc+jwt, application/jwt', 'user-agent': 'Kaasa credential check', 'accept-encoding': 'identity' },
        lookup: (_host, options, done) => (options.all === true ? done(null, [{ address, family }]) : done(null, address, family)),
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
}

async function body(response: IncomingMessage, maxBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) {
      response.destroy();
      throw new Unreachable('fetch-large');
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function read(text: string, host: string): unknown {
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text.trim())) return text.trim();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Unreachable('fetch-broken', { host });
  }
}
