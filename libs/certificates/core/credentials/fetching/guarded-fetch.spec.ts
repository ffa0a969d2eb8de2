import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress } from './addresses.js';
import { FetchRefused, Unreachable } from './fetch-json.js';
import { guardedFetch } from './guarded-fetch.js';

describe('addresses that may be fetched from', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '2a00:1450:4010:c0e::64'])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
  it.each([
    '127.0.0.1', '127.1.2.3', '0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.1.1', '100.64.0.1', '169.254.169.254', '192.0.0.192', '198.18.0.1', '192.0.2.1', '224.0.0.1', '240.0.0.1', '255.255.255.255',
    '::', '::1', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1', '::ffff:169.254.169.254', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001:0:4136:e378::', '2001:db8::1', '::127.0.0.1', 'localhost', '',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a hostile server', () => {
  let server: Server;
  let port: number;
  const seen: string[] = [];
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/good': (_, response) => response.setHeader('content-type', 'application/did+json').end('{"id":"did:web:x"}'),
    '/jwt': (_, response) => response.setHeader('content-type', 'application/vc+jwt').end('aa.bb.cc'),
    '/html': (_, response) => response.setHeader('content-type', 'text/html').end('<p>hello</p>'),
    '/broken': (_, response) => response.setHeader('content-type', 'application/json').end('{"id":'),
    '/missing': (_, response) => response.writeHead(404).end(),
    '/silent': () => undefined,
    '/slow': (_, response) => {
      response.setHeader('content-type', 'application/json').write('{');
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
    '/endless': (_, response) => {
      response.setHeader('content-type', 'application/json');
      const more = () => {
        while (response.write(Buffer.alloc(64 * 1024, 32)));
        response.once('drain', more);
      };
      more();
    },
    '/once': (_, response) => response.writeHead(302, { location: '/good' }).end(),
    '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
    '/to-metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/to-inside': (_, response) => response.writeHead(302, { location: `http://inside.example:${port}/good` }).end(),
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request.url ?? '');
      (answers[request.url ?? ''] ?? answers['/missing'])?.(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const hosts = (host: string): string[] => (host === 'inside.example' ? ['10.0.0.7'] : ['127.0.0.1']);
  const fetchJson = (settings = {}) => guardedFetch({ allowLoopback: true, resolve: async (host) => hosts(host), timeoutMs: 400, maxBytes: 200_000, ...settings });
  const at = (path: string) => `http://issuer.example:${port}${path}`;

  it('gives JSON and JWTs, also after a redirect', async () => {
    expect(await fetchJson()(at('/good'))).toEqual({ id: 'did:web:x' });
    expect(await fetchJson()(at('/once'))).toEqual({ id: 'did:web:x' });
    expect(await fetchJson()(at('/jwt'))).toBe('aa.bb.cc');
  });

  it.each(['/html', '/broken', '/missing', '/silent', '/slow', '/endless', '/loop'])('gets nothing into us by %s', async (path) => {
    const begun = performance.now();
    await expect(fetchJson()(at(path))).rejects.toBeInstanceOf(Unreachable);
    // Without its limit it would last for ever.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it.each(['/to-metadata', '/to-file', '/to-inside'])('cannot send us elsewhere by %s', async (path) => {
    await expect(fetchJson()(at(path))).rejects.toBeInstanceOf(FetchRefused);
  });

  it('cannot rebind: the host is resolved once, and the connection goes to the address that was checked', async () => {
    const resolve = jest.fn(async (_host: string) => (resolve.mock.calls.length === 1 ? ['127.0.0.1'] : ['10.0.0.7']));
    expect(await fetchJson({ resolve })(at('/good'))).toEqual({ id: 'did:web:x' });
    expect(resolve).toHaveBeenCalledTimes(1);
    await expect(fetchJson({ resolve })(at('/good'))).rejects.toBeInstanceOf(FetchRefused);
  });

  it('is not asked at all when one of its addresses is not public, or when it is on this computer', async () => {
    const before = seen.length;
    await expect(guardedFetch({ resolve: async () => ['93.184.216.34', '127.0.0.1'] })(`https://issuer.example:${port}/good`)).rejects.toBeInstanceOf(FetchRefused);
    for (const host of ['127.0.0.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', 'localhost', '127.0.0.1.']) await expect(guardedFetch()(`https://${host}:${port}/good`)).rejects.toBeInstanceOf(Unreachable);
    for (const address of [at('/good'), 'ftp://issuer.example/', 'file:///etc/passwd', 'https://user:secret@issuer.example/', 'no address']) await expect(guardedFetch()(address)).rejects.toBeInstanceOf(FetchRefused);
    expect(seen.length).toBe(before);
  });

  it('is asked by a few at once only, and nobody waits without end', async () => {
    const one = fetchJson({ concurrency: 1, timeoutMs: 5_000 });
    const all = await Promise.allSettled(Array.from({ length: 60 }, () => one(at('/good'))));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(51);
  });
});
