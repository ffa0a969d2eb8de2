import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { persistence } from '#composition';
import { deliverMessage } from '#messaging/contract';
import { enqueue } from '#platform/queue';
import { freePort, testDatabase, type TestDatabase } from '#platform/testing';
import { CompiledProcess } from './testing/compiled.js';

let database: TestDatabase;
let dataDir: string;
let api: CompiledProcess;
let server: string;
const get = (path: string) => request(server).get(path);

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kaasa-operations-'));
  database = await testDatabase(...persistence.filter(({ schema }) => schema !== 'ledger' && schema !== 'queue'));
  const port = await freePort();
  server = `http://127.0.0.1:${port}`;
  api = new CompiledProcess('dist/apps/api/main.js', { DATABASE_URL: database.url, PORT: String(port), HOST: '127.0.0.1', KAASA_DATA_DIR: dataDir, KAASA_BASE_URL: 'https://kaasa.example.org' });
  await api.ready();
}, 60_000);
afterAll(async () => {
  await api.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the description of the API', () => {
  it('is served as it is committed, in OpenAPI 3.1', async () => {
    const { body, headers, status } = await get('/api/openapi.json');
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'Kaasa' }, components: { securitySchemes: { cookie: { type: 'apiKey', in: 'cookie' } } } });
    expect(body).toEqual(JSON.parse(readFileSync('openapi.json', 'utf8')));
  });

  it('is shown on a page of its own, which runs its own scripts only', async () => {
    const page = await get('/api/docs');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html']);
    expect(page.headers['content-security-policy']).toContain("default-src 'self';");
    expect(page.text).not.toMatch(/<script(?![^>]*src=)[^>]*>\s*\S|(?:src|href)="(?:https?:)?\/\//);
    const parts = [...page.text.matchAll(/(?:src|href)="\.\/(docs\/[^"]+)"/g)].map(([, part]) => `/api/${part}`);
    expect(parts.length).toBeGreaterThanOrEqual(4);
    for (const part of parts) expect([part, (await get(part)).status]).toEqual([part, 200]);
    const { text } = await get('/api/docs/swagger-ui-init.js');
    expect(text).toContain('"operationId": "signInWithPassword"');
  });
});

describe('health and figures', () => {
  it('are there for monitors, without a session', async () => {
    await database.db.transaction((tx) => enqueue(tx, deliverMessage, { messageId: 'x' }));
    const [live, ready, metrics] = await Promise.all(['/health/live', '/health/ready', '/metrics'].map(get));
    expect([live?.status, live?.body]).toEqual([200, { status: 'ok' }]);
    expect([ready?.status, ready?.body]).toEqual([200, { status: 'ok' }]);
    expect(metrics?.headers['content-type']).toBe('text/plain; version=0.0.4');
    for (const line of ['kaasa_jobs{state="pending"} 1', 'kaasa_jobs{state="relayed"} 0', 'kaasa_jobs{state="failed"} 0']) expect(metrics?.text.split('\n')).toContain(line);
    expect(metrics?.text).toMatch(/^# TYPE process_cpu_seconds_total counter$/m);
    expect(metrics?.text).toMatch(/^nodejs_eventloop_lag_seconds [\d.e-]+$/m);
  });
});

describe('the web app', () => {
  it('comes with a policy of its own where it was built, and no file from outside its folder', async () => {
    const page = await get('/learn/anything').set('accept-language', 'en');
    const built = existsSync('dist/web/index.html');
    expect([page.status, page.headers['content-security-policy']]).toEqual(built ? [200, expect.stringContaining("form-action 'self'; frame-ancestors 'none'")] : [404, undefined]);
    for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/assets/../../main.js', '/.env', '/api/nothing', '/missing.js']) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 404, 'application/problem+json; charset=utf-8']);
    }
  });

  it('marks cookies as secure where people open it by https', async () => {
    const left = await request(server).delete('/api/v1/session').set('origin', 'https://kaasa.example.org');
    expect([left.status, String(left.headers['set-cookie'])]).toEqual([204, expect.stringMatching(/; HttpOnly; Secure; SameSite=Lax$/)]);
  });
});

describe('without its database', () => {
  it('says that it is not ready, stays, and stops when told to', async () => {
    await database.close();
    const [live, ready, page] = await Promise.all(['/health/live', '/health/ready', '/api/v1/public/programme'].map((path) => get(path).set('accept-language', 'en')));
    expect(live?.status).toBe(200);
    expect([ready?.status, ready?.body]).toEqual([503, expect.objectContaining({ code: 'http.not-ready', title: 'Kaasa cannot reach its database at the moment. Please try again shortly.' })]);
    expect([page?.status, (page?.body as { code: string }).code]).toEqual([500, 'http.unexpected']);
    expect((await api.stop()).code).toBe(0);
  });
});
