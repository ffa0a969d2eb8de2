import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request, { type Test } from 'supertest';
import { persistence, phrases } from '#composition';
import { syncInstalledModules } from '#curricula/core';
import { FixedClock } from '#kernel';
import { installedModules } from '#modules/installed';
import { PeopleDirectory } from '#people/contract';
import { sessionCookie } from '#platform/auth';
import type { Database } from '#platform/database';
import { createHttpApp } from '#platform/http';
import { testDatabase } from '#platform/testing';
import { ApiModule } from '../api.module.js';
import { dataPages } from '../data-pages.js';

export type Method = 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete';

/** The whole API over a database of its own; nothing in it is replaced but the clock. */
export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly db: Database;
  readonly databaseUrl: string;
  readonly clock: FixedClock;
  /** A session of that person, as the cookie header that a browser sends. */
  enter(personId: string): Promise<string>;
  call(method: Method, path: string, options?: CallOptions): Test;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly cookie?: string | undefined;
  readonly body?: object | string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiSettings {
  readonly demo?: boolean;
  readonly baseUrl?: string;
  /** Fills the migrated database before the API starts. */
  readonly seed?: (databaseUrl: string, now: Date) => Promise<unknown>;
}

export async function runApi({ demo = true, baseUrl = 'http://127.0.0.1:3000', seed }: ApiSettings = {}): Promise<RunningApi> {
  const clock = new FixedClock(new Date());
  const dataDir = mkdtempSync(join(tmpdir(), 'kaasa-api-'));
  const database = await testDatabase(...persistence.filter(({ schema }) => schema !== 'ledger' && schema !== 'queue'));
  await database.db.transaction((tx) => syncInstalledModules(tx, installedModules));
  await seed?.(database.url, clock.now());
  const settings = { databaseUrl: database.url, applicationName: 'kaasa-test-api', poolSize: 8, dataDir, smtpUrl: null, baseUrl, demo, clock };
  const app = await createHttpApp(ApiModule.with(settings), { origins: [baseUrl], phrases, trustedProxies: 'loopback', dataPages });
  await app.listen(0, '127.0.0.1');
  const server = await app.getUrl();
  const people = app.get(PeopleDirectory, { strict: false });
  return {
    app,
    db: database.db,
    databaseUrl: database.url,
    clock,
    enter: async (personId) => `${sessionCookie}=${await people.openSession(database.db, personId, 'Test')}`,
    call(method, path, { cookie, body, headers = {} } = {}) {
      const test = request(server)[method](path).set(headers);
      if (cookie !== undefined) void test.set('cookie', cookie);
      if (typeof body === 'string') void test.set('content-type', headers['content-type'] ?? 'application/json');
      return body === undefined ? test : test.send(body);
    },
    async close() {
      await app.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
