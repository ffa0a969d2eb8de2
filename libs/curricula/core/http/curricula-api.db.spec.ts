import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { sampleModule } from '#modules/sdk';
import { hashToken, sessionCookie, SessionGuard, SessionLookup, type Actor } from '#platform/auth';
import { prepareHttpApp } from '#platform/http';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { AttachModule } from '../application/attach-module.js';
import { syncInstalledModules } from '../application/sync-installed-modules.js';
import { CurriculaModule } from '../curricula.module.js';
import { curriculaErrors } from '../errors.js';
import { curriculaPersistence } from '../persistence/curricula.persistence.js';
import { Training } from '../testing/training.js';

describe('the API of curricula', () => {
  const training = new Training();
  const [learner, trainer] = [training.person(), training.trainer()];
  const sessions = new Map<string, Actor>([[hashToken('learner').toString('hex'), learner], [hashToken('trainer').toString('hex'), trainer]]);
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let base: string;

  beforeAll(async () => {
    database = await testDatabase(curriculaPersistence);
    const modules = [sampleModule('alpha')];
    await database.db.transaction((tx) => syncInstalledModules(tx, modules));
    const find: SessionLookup['find'] = async (hash) => sessions.get(hash.toString('hex'));
  const lookup: SessionLookup = { find, findHeld: find };
    const testing = await Test.createTestingModule({
      imports: [training.composition(database.db, modules), CurriculaModule],
      providers: [{ provide: SessionLookup, useValue: lookup }, { provide: APP_GUARD, useClass: SessionGuard }],
    }).compile();
    app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await prepareHttpApp(app, { origins: [], phrases: curriculaErrors.phrases });
    await app.listen(0, '127.0.0.1');
    base = `${await app.getUrl()}/api/v1`;
    await database.db.transaction((tx) => app.get(AttachModule).execute(tx, { activityId: training.activityId, moduleId: 'alpha', version: '1.0.0', required: true }));
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  const ask = async (who: 'learner' | 'trainer' | null, url: string, method: 'GET' | 'PUT' = 'GET') => {
    const answer = await fetch(`${base}${url}`, { method, headers: who === null ? {} : { cookie: `${sessionCookie}=${who}` } });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const course = `/activities/${training.activityId}`;

  it('shows what is offered to everybody, and nothing else', async () => {
    expect(await ask(null, '/public/modules')).toMatchObject({ status: 200, body: { items: [{ id: 'alpha', lessons: 2, minutes: 20 }] } });
    for (const url of ['/modules', '/modules/alpha', '/me/learning', `${course}/course`, `${course}/progress`]) expect((await ask(null, url)).status).toBe(401);
  });

  it('answers what a learner asks', async () => {
    expect(await ask('learner', '/me/learning')).toMatchObject({ status: 200, body: { activities: [{ activityId: training.activityId, completed: false, modules: [{ moduleId: 'alpha', lessons: 2 }] }] } });
    expect(await ask('learner', `${course}/modules/alpha/lessons/first/read`, 'PUT')).toMatchObject({ status: 200, body: { read: true, next: { key: 'second' } } });
    expect(await ask('learner', `${course}/course`)).toMatchObject({ status: 200, body: { completion: { completed: false, missing: [{ kind: 'presence' }, { kind: 'lesson', lessonKey: 'second' }, { kind: 'post-test' }] } } });
    const lesson = await ask('learner', `${course}/modules/alpha/lessons/first`);
    expect(lesson).toMatchObject({ status: 200, body: { read: true, previous: null, version: '1.0.0' } });
    expect(JSON.stringify(lesson.body)).not.toContain('example.org');
    expect((await ask('learner', '/modules/alpha')).status).toBe(404);
    expect((await ask('learner', `${course}/progress`)).status).toBe(404);
  });

  it('answers what a trainer asks', async () => {
    expect(JSON.stringify((await ask('trainer', `${course}/modules/alpha/lessons/first`)).body)).toContain('example.org');
    expect(await ask('trainer', '/modules/alpha')).toMatchObject({ status: 200, body: { items: [{ key: 'q1', lessonKey: 'first', provenance: { source: 'example.org' } }, { key: 'q2' }] } });
    expect(await ask('trainer', `${course}/progress?limit=1&q=x`)).toMatchObject({ status: 200, body: { modules: [{ lessons: 2 }], items: [{ givenName: 'Mari', modules: [{ lessonsRead: 1, pre: null, post: null }] }], next: null } });
    expect(await ask('trainer', `${course}/modules/alpha/lessons/first/read`, 'PUT')).toMatchObject({ status: 403, body: { code: 'curricula.not-participant' } });
    expect((await ask('trainer', `${course}/progress?limit=0`)).status).toBe(422);
  });

  it('is described: a lesson’s blocks are told apart by their kind', () => {
    const { components } = SwaggerModule.createDocument(app, new DocumentBuilder().setOpenAPIVersion('3.1.0').build());
    const { blocks } = (components?.schemas?.['LessonView'] as { properties: Record<string, { items: { oneOf: { $ref: string }[] } }> }).properties;
    const referred = blocks?.items.oneOf.map(({ $ref }) => $ref.replace('#/components/schemas/', '')) ?? [];
    expect(referred).toHaveLength(9);
    expect(Object.keys(components?.schemas ?? {})).toEqual(expect.arrayContaining(referred));
  });
});
