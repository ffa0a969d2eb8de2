import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from 'supertest';
import { describeApi } from './open-api.js';
import { accessRules, type AccessRule, type Made } from './testing/access-rules.js';
import { Demonstration, visitors, type Visitor } from './testing/demonstration.js';
import { exampleOf } from './testing/example-of.js';
import { contentOf } from './testing/content-of.js';
import type { Method } from './testing/running-api.js';

interface Operation {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

let d: Demonstration;
let document: OpenAPIObject;
let operations: Map<string, Operation>;
beforeAll(async () => {
  d = await Demonstration.open();
  document = describeApi(d.api.app);
  const all = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => ({ ...(described as Operation), method: method as Method, path })));
  operations = new Map(all.map((operation) => [operation.operationId, operation]));
}, 60_000);
afterAll(() => d.close());

async function made<T>(what: Made<T> | undefined, visitor: Visitor): Promise<T | undefined> {
  return typeof what === 'function' ? (what as (demonstration: Demonstration, visitor: Visitor) => T | Promise<T>)(d, visitor) : what;
}

async function address(operationId: string, visitor: Visitor): Promise<[Method, string]> {
  const { method, path } = operations.get(operationId) ?? { method: 'get', path: operationId };
  const parameters = (await made(accessRules[operationId]?.path, visitor)) ?? {};
  const query = await made(accessRules[operationId]?.query, visitor);
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? `no ${name}`));
  return [method, query === undefined ? url : `${url}?${new URLSearchParams(query)}`];
}

async function statusOf(operationId: string, { body, type, leaves }: AccessRule, visitor: Visitor): Promise<number | '2xx'> {
  const [method, url] = await address(operationId, visitor);
  const { status } = await d.api.call(method, url, { cookie: d.cookieOf(visitor), body: await made(body, visitor), headers: type === undefined ? {} : { 'content-type': type } });
  for (const left of leaves ?? []) await d.enter(left);
  return status >= 200 && status < 300 ? '2xx' : status;
}

function expected({ may, refused }: AccessRule, visitor: Visitor): number | '2xx' {
  if (may.includes(visitor)) return '2xx';
  return refused?.[visitor] ?? (visitor === 'nobody' ? 401 : 404);
}

describe('access', () => {
  it('has a rule for each operation of the API, and for no other', () => {
    expect(Object.keys(accessRules).sort()).toEqual([...operations.keys()].sort());
  });

  it.each(Object.entries(accessRules))('to %s is for those whose it is', async (operationId, rule) => {
    // Who may comes last: what the others were refused is still there then.
    const order = [...visitors].sort((a, b) => Number(rule.may.includes(a)) - Number(rule.may.includes(b)));
    const seen: [Visitor, number | '2xx'][] = [];
    for (const visitor of order) seen.push([visitor, await statusOf(operationId, rule, visitor)]);
    expect(seen).toEqual(order.map((visitor) => [visitor, expected(rule, visitor)]));
    // Some of them typeset or sign, which takes its time on a busy machine.
  }, 180_000);
});

describe('the examples of the documentation', () => {
  it('are bodies that the API can read', async () => {
    const unread: string[] = [];
    for (const { operationId, requestBody } of operations.values()) {
      if (requestBody === undefined || requestBody.content['application/json'] === undefined) continue;
      const [method, url] = await address(operationId, 'operator');
      const body = exampleOf(document, Object.values(requestBody.content)[0]?.schema ?? {}) as object;
      const answer = await d.api.call(method, url, { cookie: await d.api.enter(d.people.operator), body });
      const { code, errors } = answer.body as { code?: string; errors?: object[] };
      if (code === 'http.invalid-request') unread.push(`${operationId} ${JSON.stringify(body)} ${JSON.stringify(errors)}`);
    }
    expect(unread).toEqual([]);
  });
});

describe('links of letters', () => {
  const shown = ['viewSignInLink', 'getMentorInvitation', 'getCheckIn', 'showMentorStop', 'getLetterPreferences', 'viewJoinOffer', 'verifyCertificate'];

  it.each(shown)('%s shows by GET and HEAD, and changes nothing', async (operationId) => {
    const [method, url] = await address(operationId, 'nobody');
    expect(method).toBe('get');
    const before = await contentOf(d.api.db);
    for (const look of ['get', 'head', 'get'] as const) expect([look, (await d.api.call(look, url)).status]).toEqual([look, 200]);
    expect(await contentOf(d.api.db)).toEqual(before);
  });

  it('is not opened for longer than its time, or twice', async () => {
    const [kept, used] = [await d.signInLink('trainee'), await d.signInLink('trainee')];
    const use = (token: string) => d.api.call('post', `/api/v1/session-links/${token}`);
    expect((await use(used)).status).toBe(200);
    expect([(await use(used)).status, ((await use(used)).body as { code: string }).code]).toEqual([410, 'people.link-used']);
    d.api.clock.advance(21 * 60_000);
    expect(((await use(kept)).body as { code: string }).code).toBe('people.link-expired');
    expect((await d.api.call('get', `/api/v1/session-links/${'x'.repeat(43)}`)).status).toBe(410);
  });
});

/** Whatever its type, as it came. */
function asText(response: Response, done: (error: Error | null, body: string) => void): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts).toString('utf8')));
}

describe('the address of a certificate', () => {
  const look = (id: string, accept?: string) => d.api.call('get', `/verify/${id}`, { headers: accept === undefined ? {} : { accept } });
  const told = ({ status, headers }: { status: number; headers: Record<string, string> }) => [status, String(headers['content-type']).split(';')[0], headers['vary']];

  it('answers to software with what the page shows or with the badge, and stays a page for people', async () => {
    const id = await d.value(`select c.public_id as value from certificates.certificate c join programme.programme p on p.id = c.programme_id where c.state = 'valid' and c.public_name = 'full' and p.key = '${d.programmeKey}' order by c.id limit 1`);
    expect(told(await look(id, 'application/ld+json'))).toEqual([200, 'application/json', 'accept']);
    const kept = await d.api.call('get', `/api/v1/certificates/${id}/credential.json`, { cookie: d.cookieOf('administrator') }).buffer(true).parse(asText);
    const view = await look(id, 'application/json');
    expect([told(view), (view.body as { state: string }).state]).toEqual([[200, 'application/json', 'accept'], 'valid']);
    for (const type of ['application/ld+json', 'application/vc']) {
      const badge = await look(id, type).buffer(true).parse(asText);
      expect([told(badge), badge.body]).toEqual([[200, type, 'accept'], kept.body]);
      expect(JSON.parse(String(badge.body))).toMatchObject({ id: expect.stringContaining(`/verify/${id}`), proof: { cryptosuite: 'eddsa-rdfc-2022' } });
    }
    // The tests serve no web app, so nobody is there to answer a browser.
    for (const accept of [undefined, 'text/html', 'text/html, */*;q=0.8']) expect((await look(id, accept)).status).toBe(404);
    await d.api.db.rows(`update certificates.certificate set public_name = 'initials' where public_id = $1`, [id]);
    const hidden = await look(id, 'application/ld+json, application/json;q=0.5');
    expect(told(hidden)).toEqual([200, 'application/json', 'accept']);
    expect(hidden.text).not.toContain('identityHash');
    await d.api.db.rows(`update certificates.certificate set public_name = 'full' where public_id = $1`, [id]);
    expect((await look('AAAAAAAAAAAAAAAAAAAAAAAA', 'application/json')).body).toMatchObject({ code: 'certificates.not-found' });
  });
});

describe('who knows an id', () => {
  const ask = async (visitor: Visitor, method: Method, path: string, body?: object) => {
    const answer = await d.api.call(method, `/api/v1/${path}`, { cookie: d.cookieOf(visitor), body });
    return [answer.status, (answer.body as { code?: string }).code] as const;
  };

  it('gets no further by putting it below something of their own', async () => {
    const own = await d.value(`select activity_id as value from programme.activity_trainer where person_id = $1 limit 1`, [d.people.otherTrainer]);
    expect(await ask('otherTrainer', 'get', `activities/${own}/join-codes/KAASA234`)).toEqual([404, 'programme.code-unknown']);
    expect(await ask('otherTrainer', 'delete', `activities/${own}/join-codes/KAASA234`)).toEqual([404, 'programme.code-unknown']);
    expect(await ask('otherTrainer', 'put', `activities/${own}/presence/${d.people.trainee}`, { state: 'present' })).toEqual([404, 'programme.person-not-found']);
    expect(await ask('trainer', 'get', `activities/${d.training}/modules/digital-skills/lessons/no-such-lesson`)).toEqual([404, 'curricula.lesson-not-found']);
    expect(await ask('otherAdministrator', 'get', 'programmes/other/people')).toEqual([200, undefined]);
  });

  it('reaches no certificate by what is printed on it', async () => {
    const { id, number } = (await d.api.db.rows<{ id: string; number: string }>(`select id, number from certificates.certificate where person_id = $1`, [d.people.mentor]))[0] ?? { id: '', number: '' };
    for (const guess of [id, number]) {
      expect(await ask('trainee', 'get', `certificates/${guess}/pdf`)).toEqual([404, 'certificates.not-found']);
      expect(await ask('nobody', 'get', `verify/${guess}`)).toEqual([404, 'certificates.not-found']);
    }
  });

  it('becomes nobody else by a new PIN', async () => {
    // The administrator has joined the training above, and so can be seen by its trainer.
    expect(await ask('trainer', 'post', `people/${d.people.administrator}/pin`)).toEqual([403, 'people.pin-of-staff']);
    expect(await ask('administrator', 'post', `people/${d.people.operator}/pin`)).toEqual([403, 'people.pin-of-staff']);
    expect(await ask('operator', 'post', `people/${d.people.administrator}/pin`)).toEqual([200, undefined]);
    await d.enter('administrator');
  });

  it('draws no stranger into a programme of their own', async () => {
    const theirs = await d.ownActivity();
    const stranger = await d.guest();
    expect(await ask('otherAdministrator', 'post', `activities/${theirs}/registrations`, { personId: stranger })).toEqual([404, 'programme.person-not-found']);
    expect(await ask('otherAdministrator', 'get', `people/${stranger}`)).toEqual([404, 'people.not-found']);
  });

  it('learns of nobody behind a number', async () => {
    const facts = await d.api.call('get', `/api/v1/programmes/${d.programmeKey}/indicators/I07/facts?limit=200`, { cookie: d.cookieOf('funder') });
    const names = await d.api.db.rows<{ name: string; id: string }>(`select given_name || ' ' || family_name as name, id from people.person`);
    expect((facts.body as { items: object[] }).items.length).toBeGreaterThan(50);
    expect(names.filter(({ name, id }) => facts.text.includes(name) || facts.text.includes(id))).toEqual([]);
  });
});

describe('a list that three domains answer together', () => {
  it('finds the holders of certificates whom no letter reaches, as each line says it', async () => {
    const listed = async (concern: string) => {
      const { status, body } = await d.api.call('get', `/api/v1/programmes/${d.programmeKey}/certificates?limit=200${concern}`, { cookie: d.cookieOf('administrator') });
      expect(status).toBe(200);
      return (body as { items: { id: string; state: string; reach: string; holderName: string }[] }).items;
    };
    const [gone, without] = (await listed('')).filter(({ state, reach }) => state === 'valid' && reach === 'mail');
    const holder = (id: string | undefined) => d.api.db.rows<{ id: string }>(`select person_id as id from certificates.certificate where id = $1`, [id]).then(([row]) => row?.id);
    await d.api.db.rows(
      `with b as (insert into messaging.bounce (id, address, kind, diagnostic, source, at) select gen_random_uuid(), email, 'hard', 'gone', 'smtp', now() from people.account where person_id = $1 returning id, address)
       insert into messaging.blocked_address (address, bounce_id, since) select address, id, now() from b`,
      [await holder(gone?.id)],
    );
    await d.api.db.rows(`update people.account set email = null where person_id = $1`, [await holder(without?.id)]);
    const said = (await listed('')).filter(({ state, reach }) => state === 'valid' && reach !== 'mail');
    expect(said.map(({ id, reach }) => [id, reach])).toEqual(expect.arrayContaining([[gone?.id, 'bounced'], [without?.id, 'no-address']]));
    expect((await listed('&concern=unreached')).map(({ id }) => id)).toEqual(said.map(({ id }) => id));
  });
});
