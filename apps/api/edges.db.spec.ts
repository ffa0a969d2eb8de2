import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Response } from 'supertest';
import { CreateAdministrator } from '#people/core';
import { programmeSetup } from '#programme/core';
import { runApi, type CallOptions, type Method, type RunningApi } from './testing/running-api.js';

const email = 'ada@example.org';
const password = 'lumine kevadhommik';
const text = { et: 'P', ru: 'П', en: 'P' };
const day = 24 * 3_600_000;
const session = '/api/v1/session';
const people = '/api/v1/programmes/p/people';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId: string;
  readonly errors: { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

let api: RunningApi;
let ada: string;
let training: string;
beforeAll(async () => {
  api = await runApi({ demo: false });
  const now = api.clock.now();
  training = await api.db.transaction(async (tx) => {
    const programmeId = await programmeSetup.addProgramme(tx, { key: 'p', title: text, goal: text, credit: { title: 'C', url: 'https://example.org' }, timeZone: 'Europe/Tallinn', createdAt: now });
    const plain = { programmeId, key: 't', kind: 'training', title: text, description: text, place: text, mode: 'online', capacity: 9, trainerIds: [] } as const;
    return programmeSetup.addActivity(tx, { ...plain, startsAt: now, endsAt: new Date(now.getTime() + day) });
  });
  ada = await api.app.get(CreateAdministrator, { strict: false }).execute({ givenName: 'Ada', familyName: 'Tamm', email, language: 'en', password, programmeKey: 'p' });
}, 60_000);
afterAll(() => api.close());

const signIn = (over: CallOptions = {}) => api.call('post', session, { body: { email, password }, ...over });
const cookieIn = ({ headers }: Response) => String(headers['set-cookie'] ?? '');
const problemIn = ({ body }: Response) => body as Problem;

/** The status and code, once it is sure that the answer is a whole problem. */
function refusal(answer: Response): [number, string] {
  const problem = problemIn(answer);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(problem).toEqual({ type: 'about:blank', status: answer.status, title: expect.stringMatching(/\S/), code: expect.any(String), requestId: answer.headers['x-request-id'], errors: expect.any(Array) });
  return [answer.status, problem.code];
}

describe('a session', () => {
  it('is a cookie that scripts and other sites do not get, and no secret of it is stored', async () => {
    const entered = await signIn();
    expect(cookieIn(entered)).toMatch(/^kaasa_session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /=([\w-]+)/.exec(cookieIn(entered))?.[1] ?? '';
    const stored = await api.db.rows(`select 1 from people.session s where s::text like '%' || $1 || '%'`, [token]);
    expect([token.length, stored.length]).toEqual([43, 0]);
    expect(entered.text).not.toContain(token);
  });

  it('ends here, or everywhere', async () => {
    const [here, there, elsewhere] = await Promise.all([api.enter(ada), api.enter(ada), api.enter(ada)]);
    const left = await api.call('delete', session, { cookie: here });
    expect(cookieIn(left)).toMatch(/^kaasa_session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await api.call('get', session, { cookie: here })).status).toBe(401);
    expect((await api.call('get', session, { cookie: there })).status).toBe(200);
    expect((await api.call('delete', '/api/v1/sessions', { cookie: there })).status).toBe(204);
    for (const cookie of [there, elsewhere]) expect(refusal(await api.call('get', session, { cookie }))).toEqual([401, 'auth.sign-in-needed']);
  });

  it('lasts for 90 days after it was last used', async () => {
    const start = api.clock.now();
    const cookie = await api.enter(ada);
    const afterDays = async (days: number) => {
      api.clock.set(new Date(start.getTime() + days * day));
      return (await api.call('get', session, { cookie })).status;
    };
    expect([await afterDays(89), await afterDays(178), await afterDays(269)]).toEqual([200, 200, 401]);
    api.clock.set(start);
  });

  it.each(['kaasa_session=', 'kaasa_session=x', `kaasa_session=${'x'.repeat(43)}`, 'kaasa_session=%00', 'kaasa_session="; drop', 'other=1'])('is not opened by the cookie %s', async (cookie) => {
    expect(refusal(await api.call('get', session, { cookie }))).toEqual([401, 'auth.sign-in-needed']);
  });
});

describe('another site', () => {
  const from = (origin: string): CallOptions => ({ headers: { origin } });

  it.each(['https://evil.example', 'http://127.0.0.1:1', 'null', 'not a url', 'http://127.0.0.1:3000.evil.example'])('changes nothing from %s', async (origin) => {
    const cookie = await api.enter(ada);
    expect(refusal(await api.call('delete', session, { cookie, ...from(origin) }))).toEqual([403, 'http.foreign-origin']);
    expect((await api.call('get', session, { cookie, ...from(origin) })).status).toBe(200);
  });

  it('is none of the address itself, nor of the one that people open', async () => {
    const own = new URL(await api.app.getUrl()).origin;
    for (const origin of [own, 'http://127.0.0.1:3000']) expect((await signIn(from(origin))).status).toBe(200);
  });
});

describe('what cannot be read', () => {
  const json = { 'content-type': 'application/json' };
  const bodies: [string, string, Readonly<Record<string, string>>, number, string][] = [
    ['broken JSON', '{', json, 400, 'http.malformed'],
    ['no JSON at all', '', json, 400, 'http.malformed'],
    ['a prototype', '{"__proto__":{"admin":true}}', json, 400, 'http.malformed'],
    ['an unknown type', '<a/>', { 'content-type': 'application/xml' }, 400, 'http.malformed'],
    ['more than fits', JSON.stringify({ email, password: 'x'.repeat(2_200_000) }), json, 413, 'http.too-large'],
    ['a list', '[]', json, 422, 'http.invalid-request'],
    ['nothing', 'null', json, 422, 'http.invalid-request'],
    ['a number', '1', json, 422, 'http.invalid-request'],
    ['a text', 'hello', { 'content-type': 'text/plain' }, 422, 'http.invalid-request'],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 422, 'http.invalid-request'],
  ];
  it.each(bodies)('is refused as such: %s', async (_, body, headers, status, code) => {
    expect(refusal(await api.call('post', session, { body, headers }))).toEqual([status, code]);
  });

  const place = (...key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
  const id = '01938b2e-7c1f-7f00-8000-3b1f6a2c9d10';
  const cursors = ['x', place(), place(1), place('a', 'b', 'c'), place('a', 'b\0', id), place('not a day', id), place(9e15, id), place('2026-11-30T10:00:61Z', id), place({}, id), place(`${id}'--`)];
  const lists = ['activities', 'people', 'certificates', 'mentors', 'jobs/failed', 'indicators/I01/facts'].map((list) => `/api/v1/programmes/p/${list}`);
  it.each([...lists, '/api/v1/mailbox', 'roster', 'progress'])('is no place in the list %s', async (list) => {
    const cookie = await api.enter(ada);
    const path = list.startsWith('/') ? list : `/api/v1/activities/${training}/${list}`;
    for (const cursor of cursors) expect([cursor, ...refusal(await api.call('get', `${path}?cursor=${encodeURIComponent(cursor)}`, { cookie }))]).toEqual([cursor, 422, 'page.bad-cursor']);
    expect((await api.call('get', path, { cookie })).status).toBe(200);
  });

  const addresses: [Method, string, number, string][] = [
    ['get', '/api/v1/people/not-an-id', 404, 'http.not-found'],
    ['get', `/api/v1/people/${id}`, 404, 'people.not-found'],
    ['post', '/api/v1/certificates/1/revocation', 404, 'http.not-found'],
    ['get', '/api/v1/activities/1/roster', 404, 'http.not-found'],
    ['get', '/api/v1/programmes/%00', 400, 'http.malformed'],
    ['get', '/api/v1/verify/%00', 400, 'http.malformed'],
    ['get', '/api/v1/verify/%zz', 400, 'http.malformed'],
    ['get', '/%E0%A4%A', 400, 'http.malformed'],
    ['get', `/api/v1/verify/${'a'.repeat(200)}`, 400, 'http.malformed'],
    ['get', `${people}?limit=0`, 422, 'http.invalid-request'],
    ['get', `${people}?limit=1&limit=2`, 422, 'http.invalid-request'],
    ['get', `${people}?q=%00`, 400, 'http.malformed'],
    ['get', `${people}?everything=1`, 422, 'http.invalid-request'],
    ['get', '/api/v1/nothing', 404, 'http.not-found'],
    ['delete', '/api/v1/programmes', 404, 'http.not-found'],
  ];
  it.each(addresses)('%s %s answers %d %s', async (method, path, status, code) => {
    const answer = await api.call(method, path, { cookie: await api.enter(ada), ...(method === 'post' ? { body: { reasonClass: 'error' } } : {}) });
    expect(refusal(answer)).toEqual([status, code]);
  });

  it('is named field by field, with what is missing apart from what is wrong', async () => {
    const answer = await signIn({ body: { email: 'ada@', more: true, 'a/b': 1 } });
    expect(refusal(answer)).toEqual([422, 'http.invalid-request']);
    const faults = problemIn(answer).errors.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(faults.sort()).toEqual(['/a~1b field.unknown', '/email field.email', '/more field.unknown', '/password field.required']);
    expect(problemIn(await signIn({ body: { password } })).errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/email field.required']);
  });

  it('says so also of a day that is none', async () => {
    const cookie = await api.enter(ada);
    const move = (body: object) => api.call('patch', `/api/v1/activities/${training}`, { cookie, body });
    expect(refusal(await move({ startsAt: '2026-11-30T10:00:60Z' }))).toEqual([400, 'http.malformed']);
    for (const body of [{ startsAt: '0000-01-01T00:00:00Z' }, { endsAt: '9999-12-31T00:00:00Z' }]) {
      const answer = await move(body);
      expect([...refusal(answer), problemIn(answer).errors[0]?.code]).toEqual([422, 'programme.invalid-edit', 'programme.too-long']);
    }
  });

  it.each([' ', '\u200b', '\u0000', '...'])('is no name: %j', async (givenName) => {
    const body = { givenName, familyName: 'Tamm', email, placeCode: 'narva', accommodation: null };
    const answer = await api.call('put', '/api/v1/me', { cookie: await api.enter(ada), body });
    expect([answer.status, problemIn(answer).errors[0]?.pointer]).toEqual([422, '/givenName']);
  });

  it('is taken out of a name', async () => {
    const body = { givenName: 'A\u202eda\u0000', familyName: ' Tamm\u200b-\r\nSaar ', email, placeCode: 'narva', accommodation: null };
    const answer = await api.call('put', '/api/v1/me', { cookie: await api.enter(ada), body });
    expect(answer.body).toMatchObject({ givenName: 'A da', familyName: 'Tamm - Saar' });
  });
});

describe('a refusal', () => {
  const titleIn = async (language: string, cookie?: string) => {
    const answer = await api.call('get', '/api/v1/people/x', { cookie, headers: { 'accept-language': language } });
    return [answer.headers['content-language'], problemIn(answer).title];
  };

  it('is told in the reader’s language', async () => {
    expect(await titleIn('en-GB,en;q=0.9')).toEqual(['en', 'Please sign in to see this page.']);
    expect(await titleIn('ru')).toEqual(['ru', 'Чтобы увидеть эту страницу, войдите.']);
    expect(await titleIn('fi, et;q=0.5, en;q=0.4')).toEqual(['et', 'Selle lehe nägemiseks logige sisse.']);
    expect(await titleIn('fi')).toEqual(['et', 'Selle lehe nägemiseks logige sisse.']);
    expect(await titleIn('ru', await api.enter(ada))).toEqual(['en', 'There is no such page, or it is not open to you.']);
  });

  it('has a number of its own, which nobody else chooses', async () => {
    const ids = await Promise.all([1, 2].map(async () => problemIn(await api.call('get', session, { headers: { 'x-request-id': 'mine' } })).requestId));
    expect(new Set(ids).size).toBe(2);
    for (const requestId of ids) expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of ours tells the log where, and neither log nor reader a secret', async () => {
    const said: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0));
    await api.db.rows('alter table mentoring.link rename to link_away');
    const answer = await api.call('get', '/api/v1/mentor-invitations/a-token-of-somebody?answer=accept');
    await api.db.rows('alter table mentoring.link_away rename to link');
    for (const spy of spies) spy.mockRestore();
    expect(refusal(answer)).toEqual([500, 'http.unexpected']);
    expect(answer.text).not.toMatch(/mentoring\.link|relation|\.js/);
    expect(said.join('')).toContain(`GET /api/v1/mentor-invitations/:token ${problemIn(answer).requestId}: `);
    expect(said.join('')).not.toContain('a-token-of-somebody');
  });
});

describe('too many attempts', () => {
  const limited = (answer: Response): [number, string, string] => [...refusal(answer), String(answer.headers['retry-after'])];

  it('at one account wait, whoever else signs in', async () => {
    const wrong = () => signIn({ body: { email: 'victim@example.org', password: 'wrong' } });
    const first = await Promise.all(Array.from({ length: 10 }, wrong));
    expect(first.map(({ status }) => status)).toEqual(Array(10).fill(401));
    expect(limited(await wrong())).toEqual([429, 'people.too-many-attempts', '900']);
    expect((await signIn()).status).toBe(200);
    api.clock.advance(901_000);
    expect((await wrong()).status).toBe(401);
  });

  it('from one address wait, and from another behind the same proxy do not', async () => {
    const guess = (visitor: string) => api.call('get', '/api/v1/verify/23456-789AB', { headers: { 'x-forwarded-for': visitor } });
    for (let n = 0; n < 20; n++) expect((await guess('203.0.113.1')).status).toBe(404);
    expect(limited(await guess('203.0.113.1'))).toEqual([429, 'people.too-many-attempts', '600']);
    expect((await guess('203.0.113.2')).status).toBe(404);
    // What a visitor writes in front of what the proxy adds counts for nothing.
    expect((await guess('198.51.100.7, 203.0.113.1')).status).toBe(429);
  });

  it('at links by mail tell no more about known addresses than about unknown ones', async () => {
    const ask = async (address: string) => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => api.call('post', '/api/v1/session-links', { body: { email: address } })));
      return answers.map(({ status, text: said }) => `${status} ${status === 202 ? said : ''}`).sort();
    };
    expect(await ask(email)).toEqual([...Array(5).fill('202 '), '429 ']);
    expect(await ask('unknown@example.org')).toEqual(await ask('nobody@example.org'));
  });
});
