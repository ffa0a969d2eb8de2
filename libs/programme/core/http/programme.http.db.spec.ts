import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, newId } from '#kernel';
import { AttendeeList, PeopleDirectory, PrivacyNotices, RateLimits } from '#people/contract';
import { hashToken, SessionGuard, SessionLookup, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl, createHttpApp } from '#platform/http';
import { programmeErrors, ProgrammeModule } from '../index.js';
import { FakeAttendees, FakeLimits, FakeNotices } from '../testing/fake-people.js';
import { openScene, type Scene } from '../testing/scene.js';

let scene: Scene;
let app: NestFastifyApplication;
const sessions = new Map<string, Actor>();

beforeAll(async () => {
  scene = await openScene();
  const find: SessionLookup['find'] = async (hash) => sessions.get(hash.toString('hex'));
  const lookup: SessionLookup = { find, findHeld: find };
  const provided = [
    { provide: Database, useValue: scene.database.db },
    { provide: Clock, useValue: scene.clock },
    { provide: PeopleDirectory, useValue: scene.people },
    { provide: AttendeeList, useClass: FakeAttendees },
    { provide: RateLimits, useClass: FakeLimits },
    { provide: PrivacyNotices, useClass: FakeNotices },
    { provide: SessionLookup, useValue: lookup },
    { provide: BaseUrl, useValue: { url: 'https://kaasa.test', demo: false } },
  ];
  @Global()
  @Module({ providers: provided, exports: provided.map(({ provide }) => provide) })
  class Surroundings {}
  @Module({ imports: [Surroundings, ProgrammeModule], providers: [{ provide: APP_GUARD, useClass: SessionGuard }] })
  class TestApp {}
  app = await createHttpApp(TestApp, { origins: [], phrases: programmeErrors.phrases });
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  await scene.database.close();
});

/** What these specs read of the answers; each answer has some of it. */
interface AnswerBody {
  readonly code: string;
  readonly next: string | null;
  readonly items: readonly { readonly key: string; readonly givenName: string; readonly personId: string }[];
  readonly errors: readonly [{ readonly pointer: string }];
  readonly consents: readonly unknown[];
  readonly activities: readonly [object, ...object[]];
  readonly totals: { readonly people: number; readonly attendances: number; readonly activities: number };
}

interface Answer {
  readonly status: number;
  readonly body: AnswerBody;
  readonly cookie: string | undefined;
}

async function ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, actor: Actor | null, payload?: object): Promise<Answer> {
  const token = newId();
  if (actor !== null) sessions.set(hashToken(token).toString('hex'), actor);
  const headers = { cookie: `kaasa_session=${token}`, ...(payload === undefined ? {} : { 'content-type': 'application/json' }) };
  const answer = await fetch(`${await app.getUrl()}/api/v1/${path}`, { method, headers, body: payload === undefined ? null : JSON.stringify(payload) });
  const body = await answer.text();
  return { status: answer.status, body: body === '' ? null : JSON.parse(body), cookie: answer.headers.get('set-cookie') ?? undefined };
}

const text = { et: 'Uus', ru: 'Новое', en: 'New' };
const joinBody = {
  givenName: ' Mari ',
  familyName: 'Näidis',
  email: null,
  language: 'et',
  birthYear: 1980,
  gender: 'undisclosed',
  placeCode: 'narva',
  accommodation: 'Ratastool',
  noticeVersion: 1,
  consents: { 'mentor-follow-up': true, photos: false, 'evaluation-contact': false },
};

describe('the programme over HTTP', () => {
  it('goes from a code on paper to a name on the roster that is marked present', async () => {
    const trainer = scene.actor('trainer', await scene.person('Tiina', 'Treener'));
    const activityId = await scene.training({ trainerIds: [trainer.personId] });
    const issued = await ask('POST', `activities/${activityId}/join-codes`, trainer, {});
    expect(issued.body).toEqual({ code: expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/), url: `https://kaasa.test/join/${issued.body.code}`, expiresAt: '2026-11-23T22:00:00.000Z', uses: 0 });
    const sheet = await ask('GET', `activities/${activityId}/join-codes/${issued.body.code}`, trainer);
    expect(sheet.body).toMatchObject({ localOnly: false, qrSvg: expect.stringContaining('<svg'), activity: { id: activityId } });

    const offer = await ask('GET', `join/${issued.body.code}`, null);
    expect(offer.body).toMatchObject({ activity: { id: activityId, placesLeft: 10 }, notice: { version: 1 }, places: expect.any(Array) });
    expect(offer.body.consents).toHaveLength(3);

    const unanswered = await ask('POST', `join/${issued.body.code}`, null, { ...joinBody, consents: { photos: true } });
    expect(unanswered.status).toBe(422);
    expect(unanswered.body.errors[0]).toEqual({ pointer: '/consents/mentor-follow-up', code: 'programme.consent-unanswered', detail: 'Valige jah või ei.' });
    const joined = await ask('POST', `join/${issued.body.code}`, null, joinBody);
    expect(joined).toMatchObject({ status: 200, body: { status: 'registered', activityId, personalCode: 'K-1', pin: '123456' } });
    expect(joined.cookie).toBe('kaasa_session=token; Max-Age=7776000; Path=/; HttpOnly; Secure; SameSite=Lax');

    const roster = await ask('GET', `activities/${activityId}/roster?q=mari`, trainer);
    const [line] = roster.body.items;
    if (line === undefined) throw new Error('nobody on the roster');
    expect(line).toEqual({ personId: expect.any(String), givenName: 'Mari', familyName: 'Näidis', language: 'et', status: 'registered', presence: null, minutes: null, recordedAt: null, accommodation: 'Ratastool' });
    const marked = await ask('PUT', `activities/${activityId}/presence/${line.personId}`, trainer, { state: 'present' });
    expect(marked.body).toEqual({ ...line, presence: 'present', minutes: 420, recordedAt: '2026-11-23T09:00:00.000Z' });
    const cleared = await ask('DELETE', `activities/${activityId}/presence/${line.personId}`, trainer);
    expect(cleared.body).toEqual(line);
    const all = await ask('POST', `activities/${activityId}/presence`, trainer, { personIds: [line.personId], state: 'present' });
    expect(all).toMatchObject({ status: 200, body: { changed: 1, items: [{ presence: 'present' }] } });
    expect((await ask('GET', `activities/${activityId}`, trainer)).body).toMatchObject({
      programmeKey: 'together',
      registered: 1,
      present: 1,
      trainers: [{ id: trainer.personId, name: 'Tiina Treener' }],
      mayEdit: false,
      mayRecordPresence: true,
      mayViewRoster: true,
    });
    expect((await ask('DELETE', `activities/${activityId}/join-codes/${issued.body.code}`, trainer)).status).toBe(204);
    expect((await ask('GET', `join/${issued.body.code}`, null)).status).toBe(404);
  });

  it('pages a roster by name without losing or doubling anybody', async () => {
    const administrator = scene.actor('administrator');
    const activityId = await scene.training({ capacity: 3 });
    const names = ['Õnnela', 'Aas', 'Kask', 'Aas', 'Mets', 'Kuusk', 'Tamm'];
    for (const [i, name] of names.entries()) await ask('POST', `activities/${activityId}/registrations`, administrator, { personId: await scene.person(`P${i}`, name) });
    const seen: string[] = [];
    let path: string | null = `activities/${activityId}/roster?limit=2`;
    for (let pages = 0; path !== null && pages < 10; pages++) {
      const page: Answer = await ask('GET', path, administrator);
      expect(page.body.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.body.items.map((item: { givenName: string }) => item.givenName));
      path = page.body.next === null ? null : `activities/${activityId}/roster?limit=2&cursor=${page.body.next as string}`;
    }
    expect([...seen].sort()).toEqual(names.map((_, i) => `P${i}`));
    expect((await ask('GET', `activities/${activityId}/roster?cursor=nonsense`, administrator)).body.code).toBe('page.bad-cursor');
  });

  it('pages activities, all for administrators, the own ones for trainers, none for trainees', async () => {
    const trainer = scene.actor('trainer');
    for (const day of ['05', '03', '04']) {
      await scene.training({ key: `own-${day}`, trainerIds: [trainer.personId], startsAt: new Date(`2026-10-${day}T08:00:00Z`), endsAt: new Date(`2026-10-${day}T15:00:00Z`) });
    }
    const first = await ask('GET', 'programmes/together/activities?limit=2', trainer);
    const second = await ask('GET', `programmes/together/activities?limit=2&cursor=${first.body.next as string}`, trainer);
    expect([...first.body.items, ...second.body.items].map(({ key }) => key)).toEqual(['own-03', 'own-04', 'own-05']);
    expect(second.body.next).toBeNull();
    expect((await ask('GET', 'programmes/together/activities?limit=200', scene.actor('administrator'))).body.items.length).toBeGreaterThan(3);
    expect((await ask('GET', 'programmes/together/activities', scene.actor('trainee'))).status).toBe(404);
    expect((await ask('GET', 'programmes/together/activities?cursor=WzEsMl0', trainer)).status).toBe(422);
  });

  it('lets an administrator move a training, with the faults at their fields', async () => {
    const administrator = scene.actor('administrator');
    const activityId = await scene.training();
    const edited = await ask('PATCH', `activities/${activityId}`, administrator, { title: text, startsAt: '2026-11-30T10:00:00+02:00', endsAt: '2026-11-30T17:00:00+02:00', mode: 'hybrid' });
    expect(edited.body).toMatchObject({ title: text, startsAt: '2026-11-30T08:00:00.000Z', mode: 'hybrid', mayEdit: true, mayRecordPresence: false, presenceOpensAt: '2026-11-28T22:00:00.000Z' });
    const wrong = await ask('PATCH', `activities/${activityId}`, administrator, { endsAt: '2026-11-30T10:00:00+02:00' });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/endsAt']);
    const untranslated = await ask('PATCH', `activities/${activityId}`, administrator, { title: { et: 'Uus', en: 'New' } });
    expect(untranslated.body.errors[0].pointer).toBe('/title/ru');
    expect((await ask('PATCH', `activities/${activityId}`, administrator, { startsAt: '2026-11-30T10:00:00' })).status).toBe(422);
  });

  it('answers 404 to who has no business there, 401 to who is nobody', async () => {
    const trainer = scene.actor('trainer');
    const activityId = await scene.training({ trainerIds: [trainer.personId] });
    const outsiders = [scene.actor('trainee'), scene.actor('trainer'), scene.actor('mentor')];
    for (const path of [`activities/${activityId}`, `activities/${activityId}/roster`, `activities/${activityId}/join-codes`]) {
      for (const outsider of outsiders) expect((await ask('GET', path, outsider)).status).toBe(404);
      expect((await ask('GET', path, trainer)).status).toBe(200);
      expect((await ask('GET', path, null)).status).toBe(401);
    }
    const participant = scene.actor('trainee', await scene.person('Olga'));
    await ask('POST', `activities/${activityId}/registrations`, scene.actor('administrator'), { personId: participant.personId });
    expect((await ask('GET', `activities/${activityId}`, participant)).body).toMatchObject({ registration: 'registered', mayViewRoster: false });
    expect((await ask('GET', `activities/${activityId}/roster`, participant)).status).toBe(404);
    expect((await ask('POST', `activities/${activityId}/registrations`, trainer, { personId: participant.personId })).status).toBe(404);
    expect((await ask('GET', 'activities/not-an-id', trainer)).status).toBe(404);
  });

  it('shows the front page to everybody, and totals with people and attendances apart to those inside', async () => {
    const front = await ask('GET', 'public/programme', null);
    expect(front.body).toMatchObject({ key: 'together', credit: { title: 'British Council #PeopletoPeople' }, demo: false });
    expect(Object.keys(front.body.activities[0]).sort()).toEqual(['capacity', 'endsAt', 'id', 'key', 'kind', 'mode', 'open', 'place', 'present', 'registered', 'startsAt', 'title']);
    const administrator = scene.actor('administrator');
    const personId = await scene.person('Kahel', 'Korral');
    const before = (await ask('GET', 'programmes/together', administrator)).body.totals;
    for (let i = 0; i < 2; i++) {
      const activityId = await scene.training();
      await ask('POST', `activities/${activityId}/registrations`, administrator, { personId });
      await ask('PUT', `activities/${activityId}/presence/${personId}`, administrator, { state: 'present', minutes: 60 });
    }
    const after = (await ask('GET', 'programmes/together', scene.actor('funder'))).body.totals;
    expect([after.people - before.people, after.attendances - before.attendances, after.activities - before.activities]).toEqual([1, 2, 2]);
    expect((await ask('GET', 'programmes', administrator)).body.items).toMatchObject([{ key: 'together', roles: ['administrator'] }]);
    const stranger: Actor = { ...administrator, grants: [{ role: 'administrator', programmeId: newId() }] };
    expect((await ask('GET', 'programmes/together', stranger)).status).toBe(404);
  });

  it('is described in OpenAPI, each operation by its own name', async () => {
    const { paths } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    const operations = Object.values(paths).flatMap((item) => Object.values(item as Record<string, { operationId?: string }>).map(({ operationId }) => operationId));
    expect(operations).toHaveLength(19);
    expect(new Set(operations).size).toBe(19);
    expect(operations.every((id) => id !== undefined && !id.includes('Controller'))).toBe(true);
  });
});
