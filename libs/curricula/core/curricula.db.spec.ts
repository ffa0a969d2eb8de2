import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { courseCompleted, CurriculaDirectory, ModuleReleases } from '#curricula/contract';
import { newId, type RecordedFact } from '#kernel';
import { sampleModule, type ModuleDefinition } from '#modules/sdk';
import type { Actor } from '#platform/auth';
import { factColumns, findFact } from '#platform/ledger';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { AttachModule } from './application/attach-module.js';
import { MarkLessonRead } from './application/mark-lesson-read.js';
import { syncInstalledModules } from './application/sync-installed-modules.js';
import { ViewCourse } from './application/view-course.js';
import { ViewLearning } from './application/view-learning.js';
import { ViewLesson } from './application/view-lesson.js';
import { ViewModules } from './application/view-modules.js';
import { ViewProgress } from './application/view-progress.js';
import { CurriculaModule } from './curricula.module.js';
import { JudgeOnGrade, JudgeOnLesson, JudgeOnPresence } from './jobs/judge.subscribers.js';
import { curriculaPersistence } from './persistence/curricula.persistence.js';
import { someone, Training } from './testing/training.js';

const [alpha, beta, gamma] = [sampleModule('alpha'), sampleModule('beta'), sampleModule('gamma')];
const all: readonly ModuleDefinition[] = [alpha, beta, gamma];

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(curriculaPersistence);
  await database.db.transaction((tx) => syncInstalledModules(tx, all));
});
afterAll(() => database.close());

async function app(training: Training, modules = all): Promise<INestApplicationContext> {
  return (await Test.createTestingModule({ imports: [training.composition(database.db, modules), CurriculaModule] }).compile()).init();
}

/** A training whose course is alpha, required, and gamma, not required. */
async function withCourse(): Promise<{ training: Training; nest: INestApplicationContext }> {
  const training = new Training();
  const nest = await app(training);
  await database.db.transaction(async (tx) => {
    const attach = nest.get(AttachModule);
    await attach.execute(tx, { activityId: training.activityId, moduleId: 'alpha', version: '1.0.0', required: true });
    await attach.execute(tx, { activityId: training.activityId, moduleId: 'gamma', version: '1.0.0', required: false });
  });
  return { training, nest };
}

const factsOf = (activityId: string, type: string) => database.db.rows<RecordedFact>(`select ${factColumns} from ledger.fact where activity_id = $1 and type = $2 order by id`, [activityId, type]);

/** What the worker does with each fact of this domain's interest, in the given order. */
async function deliver(nest: INestApplicationContext, activityId: string): Promise<void> {
  const subscribers = [nest.get(JudgeOnPresence), nest.get(JudgeOnLesson), nest.get(JudgeOnGrade)];
  for (const subscriber of subscribers) {
    for (const { id } of await factsOf(activityId, subscriber.fact.type)) {
      await database.db.transaction(async (tx) => {
        const fact = await findFact(tx, id);
        if (fact !== undefined) await subscriber.handle(tx, fact as never);
      });
    }
  }
}

async function readAll(nest: INestApplicationContext, training: Training, actor: Actor): Promise<void> {
  for (const lesson of ['first', 'second']) await nest.get(MarkLessonRead).execute(actor, training.activityId, 'alpha', lesson);
}

describe('a course', () => {
  it('has its modules in order, and tests made for each', async () => {
    const { training, nest } = await withCourse();
    const course = await nest.get(CurriculaDirectory).course(database.db, training.activityId);
    expect(course.map(({ moduleId, version, required }) => [moduleId, version, required])).toEqual([['alpha', '1.0.0', true], ['gamma', '1.0.0', false]]);
    expect(training.ensured).toEqual(course.map(({ releaseId }) => `${training.activityId} ${releaseId}`));
    expect(course[0]).toMatchObject({ outcomes: alpha.outcomes, competences: alpha.competences });
  });

  it('takes a module once, and only one that is stored', async () => {
    const { training, nest } = await withCourse();
    const attach = (moduleId: string, version: string) => database.db.transaction((tx) => nest.get(AttachModule).execute(tx, { activityId: training.activityId, moduleId, version, required: true }));
    await expect(attach('alpha', '1.0.0')).rejects.toThrow('curricula.module-attached');
    await expect(attach('beta', '9.9.9')).rejects.toThrow('curricula.not-found');
  });

  it('does not exist for those who have nothing to do with it', async () => {
    const { training, nest } = await withCourse();
    const foreign = someone([{ role: 'administrator', programmeId: newId() }, { role: 'trainer', programmeId: training.programmeId }]);
    for (const actor of [someone(), foreign]) {
      await expect(nest.get(ViewCourse).execute(actor, training.activityId)).rejects.toThrow('curricula.not-found');
      await expect(nest.get(ViewLesson).execute(actor, training.activityId, 'alpha', 'first')).rejects.toThrow('curricula.not-found');
      await expect(nest.get(MarkLessonRead).execute(actor, training.activityId, 'alpha', 'first')).rejects.toThrow('curricula.not-found');
      await expect(nest.get(ViewProgress).page(actor, training.activityId, null, { limit: 5, cursor: null })).rejects.toThrow('curricula.not-found');
    }
    await expect(nest.get(ViewProgress).page(training.person(), training.activityId, null, { limit: 5, cursor: null })).rejects.toThrow('curricula.not-found');
    await expect(nest.get(ViewCourse).execute(training.administrator(), 'no-id')).rejects.toThrow('curricula.not-found');
  });
});

describe('reading', () => {
  it('is stated once, in the reader’s language', async () => {
    const { training, nest } = await withCourse();
    const reader = training.person();
    for (let i = 0; i < 2; i++) {
      const { next } = await nest.get(MarkLessonRead).execute(reader, training.activityId, 'alpha', 'first');
      expect(next?.key).toBe('second');
    }
    const facts = await factsOf(training.activityId, 'lesson.completed');
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ subjectId: reader.personId, language: 'et', payload: { moduleId: 'alpha', lessonKey: 'first' } });
    expect(await nest.get(ViewLesson).execute(reader, training.activityId, 'alpha', 'first')).toMatchObject({ read: true, previous: null, next: { key: 'second' }, withProvenance: false });
  });

  it('is for participants; trainers look a lesson over with its sources', async () => {
    const { training, nest } = await withCourse();
    await expect(nest.get(MarkLessonRead).execute(training.trainer(), training.activityId, 'alpha', 'first')).rejects.toThrow('curricula.not-participant');
    expect(await nest.get(ViewLesson).execute(training.trainer(), training.activityId, 'alpha', 'second')).toMatchObject({ read: false, next: null, withProvenance: true });
  });

  it('knows only lessons of the course', async () => {
    const { training, nest } = await withCourse();
    const reader = training.person();
    for (const [moduleId, lesson] of [['alpha', 'third'], ['beta', 'first']] as const) {
      await expect(nest.get(MarkLessonRead).execute(reader, training.activityId, moduleId, lesson)).rejects.toThrow('curricula.lesson-not-found');
    }
  });
});

describe('completion', () => {
  it('is stated once when the last of its facts comes, whatever the order and however often they are delivered', async () => {
    const { training, nest } = await withCourse();
    const learner = training.person();
    const { db } = database;
    await db.transaction((tx) => training.grade(tx, learner.personId, 'alpha', 'post', true));
    await readAll(nest, training, learner);
    await deliver(nest, training.activityId);
    expect(await factsOf(training.activityId, courseCompleted.type)).toEqual([]);
    expect((await nest.get(ViewCourse).execute(learner, training.activityId)).missing).toEqual([{ kind: 'presence', moduleId: null, lessonKey: null }]);

    training.clock.set(new Date('2026-05-05T21:30:00Z'));
    await db.transaction((tx) => training.statePresence(tx, learner.personId, 'present'));
    await Promise.all([deliver(nest, training.activityId), deliver(nest, training.activityId), deliver(nest, training.activityId)]);

    const facts = await factsOf(training.activityId, courseCompleted.type);
    expect(facts).toHaveLength(1);
    const [alphaInCourse] = await nest.get(CurriculaDirectory).course(db, training.activityId);
    expect(facts[0]).toMatchObject({ subjectId: learner.personId, programmeId: training.programmeId, payload: { ruleVersion: 1, assessed: true, releaseIds: [alphaInCourse?.releaseId] } });
    const completionId = String(facts[0]?.payload['completionId']);
    const completion = await nest.get(CurriculaDirectory).completion(db, completionId);
    expect(completion).toMatchObject({ id: completionId, personId: learner.personId, completedOn: '2026-05-06', assessed: true, ruleVersion: 1, points: { reached: expect.any(Number), most: expect.any(Number) } });
    expect(completion?.modules.map(({ moduleId }) => moduleId)).toEqual(['alpha']);
    const [evidence] = await db.rows<{ facts: number }>(
      `select count(*)::int as facts from curricula.completion c join ledger.fact f on f.id = any (c.evidence_fact_ids) where c.id = $1`,
      [completionId],
    );
    expect(evidence?.facts).toBe(4);
  });

  it('is not reached by a failed final test, a passed pre-test or presence that was corrected', async () => {
    const { training, nest } = await withCourse();
    const learner = training.person();
    await readAll(nest, training, learner);
    await database.db.transaction(async (tx) => {
      await training.statePresence(tx, learner.personId, 'present');
      await training.grade(tx, learner.personId, 'alpha', 'pre', true);
      await training.grade(tx, learner.personId, 'alpha', 'post', false);
    });
    await deliver(nest, training.activityId);
    expect((await nest.get(ViewCourse).execute(learner, training.activityId)).missing).toEqual([{ kind: 'post-test', moduleId: 'alpha', lessonKey: null }]);

    await database.db.transaction(async (tx) => {
      await training.statePresence(tx, learner.personId, 'absent');
      await training.grade(tx, learner.personId, 'alpha', 'post', true);
    });
    await deliver(nest, training.activityId);
    expect(await factsOf(training.activityId, courseCompleted.type)).toEqual([]);
  });

  it('does not count a grade that was superseded', async () => {
    const { training, nest } = await withCourse();
    const learner = training.person();
    await readAll(nest, training, learner);
    await database.db.transaction(async (tx) => {
      await training.statePresence(tx, learner.personId, 'present');
      const first = await training.grade(tx, learner.personId, 'alpha', 'post', true);
      await training.grade(tx, learner.personId, 'alpha', 'post', false, first);
    });
    await deliver(nest, training.activityId);
    expect(await factsOf(training.activityId, courseCompleted.type)).toEqual([]);
  });

  it('stays when presence is later corrected to absent', async () => {
    const { training, nest } = await withCourse();
    const learner = training.person();
    await readAll(nest, training, learner);
    await database.db.transaction(async (tx) => {
      await training.statePresence(tx, learner.personId, 'present');
      await training.grade(tx, learner.personId, 'alpha', 'post', true);
    });
    await deliver(nest, training.activityId);
    await database.db.transaction((tx) => training.statePresence(tx, learner.personId, 'absent'));
    await deliver(nest, training.activityId);
    expect(await factsOf(training.activityId, courseCompleted.type)).toHaveLength(1);
    expect(await nest.get(ViewCourse).execute(learner, training.activityId)).toMatchObject({ completedOn: '2026-05-04', missing: [], presence: 'absent' });
  });

  it('does not come about in an activity without a course', async () => {
    const training = new Training();
    const nest = await app(training);
    const guest = training.person();
    await database.db.transaction((tx) => training.statePresence(tx, guest.personId, 'present'));
    await deliver(nest, training.activityId);
    expect(await factsOf(training.activityId, courseCompleted.type)).toEqual([]);
    expect(await nest.get(ViewLearning).execute(guest)).toMatchObject([{ presence: 'present', modules: [], next: { kind: 'done' } }]);
  });
});

describe('progress', () => {
  it('shows one’s own next step and results', async () => {
    const { training, nest } = await withCourse();
    const learner = training.person();
    training.standings.set(learner.personId, [
      { assessmentId: 'pre', moduleId: 'alpha', phase: 'pre', attemptsAllowed: 1, passMark: 0.6, attempts: 1, openAttemptId: null, best: { attemptId: 't', score: 1, max: 2, passed: true } },
      { assessmentId: 'post', moduleId: 'alpha', phase: 'post', attemptsAllowed: 3, passMark: 0.6, attempts: 0, openAttemptId: null, best: null },
    ]);
    await nest.get(MarkLessonRead).execute(learner, training.activityId, 'alpha', 'first');
    expect(await nest.get(ViewLearning).execute(learner)).toMatchObject([{ presence: null, completedOn: null, next: { kind: 'lesson', moduleId: 'alpha', lessonKey: 'second', minutes: 10 } }]);
  });

  it('lists participants by name, page by page', async () => {
    const { training, nest } = await withCourse();
    const [tamm, aas, mets] = ['Tamm', 'Aas', 'Mets'].map((name) => training.person(name));
    if (tamm !== undefined) await readAll(nest, training, tamm);
    const view = nest.get(ViewProgress);
    const first = await view.page(training.trainer(), training.activityId, null, { limit: 2, cursor: null });
    const second = await view.page(training.trainer(), training.activityId, null, { limit: 2, cursor: first.next });
    expect([...first.items, ...second.items].map(({ personId }) => personId)).toEqual([aas?.personId, mets?.personId, tamm?.personId]);
    expect(second.next).toBeNull();
    expect(second.items[0]?.modules.map(({ definition, read }) => [definition.id, read.size])).toEqual([['alpha', 2], ['gamma', 0]]);
  });
});

describe('taking a module out', () => {
  it('leaves the trainings that use it whole, and what is offered without it', async () => {
    const { training } = await withCourse();
    const learner = training.person();
    const nest = await app(training, [beta, gamma]);
    await database.db.transaction((tx) => syncInstalledModules(tx, [beta, gamma]));

    expect(nest.get(ViewModules).offered().map(({ id }) => id)).toEqual(['beta', 'gamma']);
    expect((await nest.get(ViewModules).list(training.trainer())).map(({ definition, installed }) => [definition.id, installed])).toEqual([['beta', true], ['gamma', true], ['alpha', false]]);
    expect(await nest.get(ViewModules).one(training.trainer(), 'alpha')).toEqual({ definition: alpha, installed: false });
    await expect(nest.get(ViewModules).list(learner)).rejects.toThrow('curricula.not-found');

    await readAll(nest, training, learner);
    await database.db.transaction(async (tx) => {
      await training.statePresence(tx, learner.personId, 'present');
      await training.grade(tx, learner.personId, 'alpha', 'post', true);
    });
    await deliver(nest, training.activityId);
    expect(await factsOf(training.activityId, courseCompleted.type)).toHaveLength(1);
    const [inCourse] = await nest.get(CurriculaDirectory).course(database.db, training.activityId);
    expect(await nest.get(ModuleReleases).release(database.db, inCourse?.releaseId ?? '')).toMatchObject({ moduleId: 'alpha', version: '1.0.0', definition: alpha });
  });
});
