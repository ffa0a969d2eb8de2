import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Clock } from '#kernel';
import { Messenger } from '#messaging/contract';
import { SessionGuard } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl, prepareHttpApp } from '#platform/http';
import { ProgrammeDirectory } from '#programme/contract';
import { peopleErrors } from '../errors.js';
import { PeopleModule } from '../people.module.js';
import { base, password, peopleWorld, type PeopleWorld } from '../testing/people-world.js';

interface Answer {
  readonly status: number;
  readonly cookie: string | null;
  readonly retryAfter: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

describe('people over HTTP', () => {
  let w: PeopleWorld;
  let app: NestFastifyApplication;
  let origin: string;
  beforeAll(async () => {
    w = await peopleWorld();
    const shared = [
      { provide: Database, useValue: w.db },
      { provide: Clock, useValue: w.clock },
      { provide: BaseUrl, useValue: base },
      { provide: Messenger, useValue: w.mail },
      { provide: ProgrammeDirectory, useValue: w.programmes },
    ];
    @Global()
    @Module({ providers: shared, exports: shared.map(({ provide }) => provide) })
    class SharedModule {}
    const module = await Test.createTestingModule({ imports: [SharedModule, PeopleModule], providers: [{ provide: APP_GUARD, useClass: SessionGuard }] }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await prepareHttpApp(app, { origins: [], phrases: peopleErrors.phrases });
    await app.listen(0, '127.0.0.1');
    origin = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await w.close();
  });

  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, options: { cookie?: string; body?: object } = {}): Promise<Answer> => {
    const headers = {
      'accept-language': 'en',
      ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const answer = await fetch(`${origin}/api/v1${path}`, { method, headers, ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }) });
    const text = await answer.text();
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    return { status: answer.status, cookie: answer.headers.get('set-cookie'), retryAfter: answer.headers.get('retry-after'), body };
  };
  const cookieOf = (answer: Answer) => String(answer.cookie).split(';')[0] ?? '';

  it('signs in, shows the session, and signs out', async () => {
    const id = await w.addWithPassword('web@demo.kaasa.test', 'trainee');
    const entered = await call('POST', '/session', { body: { email: 'web@demo.kaasa.test', password } });
    expect(entered.status).toBe(200);
    expect(entered.cookie).toMatch(/^kaasa_session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const cookie = cookieOf(entered);
    const view = { person: { id, givenName: 'Mari', familyName: 'Proov', language: 'et', email: 'web@demo.kaasa.test' }, roles: [{ role: 'trainee', programmeKey: 'people-to-people', programmeId: w.programmeId }], demo: true };
    expect(entered.body).toEqual(view);
    const seen = await call('GET', '/session', { cookie });
    expect(seen.body).toEqual(view);
    expect(cookieOf(seen)).toBe(cookie);
    const left = await call('DELETE', '/session', { cookie });
    expect([left.status, cookieOf(left)]).toEqual([204, 'kaasa_session=']);
    expect((await call('GET', '/session', { cookie })).status).toBe(401);
    expect((await call('DELETE', '/session', { cookie })).status).toBe(204);
  });

  it('answers refusals as problems in the reader’s language', async () => {
    const wrong = await call('POST', '/session', { body: { email: 'web@demo.kaasa.test', password: 'not this one' } });
    expect([wrong.status, wrong.body['code']]).toEqual([401, 'people.sign-in-failed']);
    for (let n = 0; n < 5; n++) await call('POST', '/session/pin', { body: { personalCode: '1111-2222', pin: '000000' } });
    const limited = await call('POST', '/session/pin', { body: { personalCode: '11112222', pin: '000000' } });
    expect([limited.status, limited.retryAfter, limited.body['title']]).toEqual([429, '900', 'There were too many attempts. Try again in 15 minutes.']);
    expect((await call('GET', '/me')).status).toBe(401);
    expect((await call('POST', '/session', { body: { email: 'x', password: '' } })).status).toBe(422);
    expect((await call('POST', '/demo-session', { body: { role: 'funder' } })).status).toBe(404);
  });

  it('goes the way of a mailed link', async () => {
    await w.addPerson({ email: 'mailed@demo.kaasa.test' }, 'trainee');
    expect((await call('POST', '/session-links', { body: { email: 'nobody@demo.kaasa.test' } })).status).toBe(202);
    expect((await call('POST', '/session-links', { body: { email: 'mailed@demo.kaasa.test', purpose: 'set-password' } })).status).toBe(202);
    const path = `/session-links/${w.mail.token()}`;
    expect((await call('GET', path)).body).toEqual({ purpose: 'set-password', givenName: 'Mari' });
    const opened = await call('POST', path, { body: {} });
    expect(opened.status).toBe(200);
    expect((await call('POST', path)).status).toBe(410);
    expect((await call('GET', path)).body['code']).toBe('people.link-used');
    const cookie = cookieOf(opened);
    expect((await call('PUT', '/me/password', { cookie, body: { password } })).status).toBe(204);
    expect((await call('POST', '/session', { body: { email: 'mailed@demo.kaasa.test', password } })).status).toBe(200);
  });

  it('shows and changes one’s own data', async () => {
    const cookie = cookieOf(await call('POST', '/session', { body: { email: 'web@demo.kaasa.test', password } }));
    expect((await call('PUT', '/me/language', { cookie, body: { language: 'ru' } })).status).toBe(204);
    const body = { givenName: ' Mari  Liis ', familyName: 'Proov', email: 'web@demo.kaasa.test', placeCode: 'maardu', accommodation: ' ' };
    expect((await call('PUT', '/me', { cookie, body })).body).toMatchObject({ givenName: 'Mari Liis', placeCode: 'maardu', accommodation: null, language: 'ru', birthYear: 1985, gender: 'female', hasPassword: true });
    const consented = await call('PUT', '/me/consents/photos', { cookie, body: { given: true } });
    expect(consented.body['consents']).toContainEqual(expect.objectContaining({ purpose: 'photos', given: true, answeredAt: w.clock.now().toISOString() }));
    expect((await call('PUT', '/me/consents/anything', { cookie, body: { given: true } })).status).toBe(404);
    expect((await call('GET', '/programmes/people-to-people/people', { cookie })).status).toBe(404);
    expect((await call('GET', '/people/not-an-id', { cookie })).status).toBe(404);
  });

  it('lists people and hands out PINs to administrators', async () => {
    await w.addWithPassword('boss@demo.kaasa.test', 'administrator');
    const id = await w.addPerson({ familyName: 'Kask' }, 'trainee');
    const cookie = cookieOf(await call('POST', '/session', { body: { email: 'boss@demo.kaasa.test', password } }));
    const list = await call('GET', '/programmes/people-to-people/people?q=kask&limit=5', { cookie });
    expect(list.body).toEqual({
      items: [{ id, givenName: 'Mari', familyName: 'Kask', email: null, language: 'et', placeCode: 'narva', ageBand: '27-64', roles: ['trainee'], hasAccount: false, activities: 0 }],
      next: null,
    });
    const { personalCode, pin } = (await call('POST', `/people/${id}/pin`, { cookie })).body as { personalCode: string; pin: string };
    expect((await call('POST', '/session/pin', { body: { personalCode, pin } })).status).toBe(200);
    expect((await call('GET', `/people/${id}`, { cookie })).body).toMatchObject({ personalCode, hasAccount: true, mayIssuePin: true, roles: [{ role: 'trainee' }], organisation: null });
    const everywhere = await call('DELETE', '/sessions', { cookie });
    expect(everywhere.status).toBe(204);
    expect((await call('GET', '/session', { cookie })).status).toBe(401);
  });
});
