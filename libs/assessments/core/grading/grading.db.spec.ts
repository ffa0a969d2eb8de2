import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Localized } from '#kernel';
import type { RegradeStep } from '#assessments/contract';
import type { ItemContent } from '#assessments/engine';
import { Messenger, type OutgoingMessage } from '#messaging/contract';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { BaseUrl } from '#platform/http';
import { findTask, progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { resultView } from '../http/result-view.mapper.js';
import { assessmentsPersistence } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { moduleTests, question, someone, Training, useCases } from '../testing/training.js';
import { loadGradedAttempts } from '../application/load-graded-attempts.js';
import { AnswerAppeal } from './application/answer-appeal.js';
import { ApplyRegrade } from './application/apply-regrade.js';
import { GradeAnswer } from './application/grade-answer.js';
import { GradingGate } from './application/grading-gate.js';
import { MakeAppeal } from './application/make-appeal.js';
import { ReadGrading } from './application/read-grading.js';
import { mostLookedAtOnce, PreviewRegrade } from './application/preview-regrade.js';
import { RegradeQuestion } from './application/regrade.js';
import { ReleaseResults } from './application/release-results.js';
import type { Decision } from './domain/person-grade.js';

const text = (value: string): Localized => ({ et: value, ru: value, en: value });
const essay: ItemContent = {
  kind: 'extended-text',
  stem: text('Why?'),
  explanation: text('Because.'),
  points: 4,
  rubric: { criteria: ['reasons', 'sources'].map((key) => ({ key, title: text(key), levels: [0, 1, 2].map((points) => ({ key: `l${points}`, text: text(`${points}`), points })) })) },
};

let database: TestDatabase;
const training = new Training();
const { trainer } = training;
let finalTest: string;
let ids: Map<string, string>;
const sent: OutgoingMessage[] = [];

beforeAll(async () => {
  database = await testDatabase(progressPersistence, assessmentsPersistence);
  training.items = [
    { key: 'q1', lesson: 'first', content: question('one') },
    { key: 'q2', lesson: 'first', content: essay },
  ] as typeof training.items;
  finalTest = (await moduleTests(database.db, training)).post;
  ids = new Map((await new AssessmentLibrary(database.db).find(finalTest))?.form.items.map(({ key, id }) => [key, id]));
});
afterAll(() => database.close());

function desk() {
  const { db } = database;
  const library = new AssessmentLibrary(db);
  const statistics = new StatisticsGate(db, library, training.programme);
  const gate = new GradingGate(library, statistics);
  const people = { contacts: async (_: unknown, wanted: string[]) => new Map(wanted.map((personId) => [personId, { personId, givenName: 'Anna', familyName: 'Näidis', language: 'ru' }])) } as unknown as PeopleDirectory;
  const messenger = { send: async (_: unknown, message: OutgoingMessage) => sent.push(message) > 0, sendMany: async (_: unknown, messages: OutgoingMessage[]) => sent.push(...messages) } as unknown as Messenger;
  const base = { url: 'https://kaasa.test', demo: false } as BaseUrl;
  const grade = new GradeAnswer(db, gate, training.clock);
  return {
    grade,
    read: new ReadGrading(db, library, people, statistics, gate),
    release: new ReleaseResults(db, statistics, messenger, people, base, training.clock),
    appeal: new MakeAppeal(db, library, training.clock),
    answer: new AnswerAppeal(db, gate, grade, messenger, base, training.clock),
    regrade: new RegradeQuestion(db, statistics, new PreviewRegrade(db, library, training.clock), training.clock),
    previews: new PreviewRegrade(db, library, training.clock),
    apply: new ApplyRegrade(library, training.clock),
  };
}

const idOf = (key: string) => ids.get(key) ?? '';
const decision = (more: Partial<Decision>): Decision => ({ marks: null, points: null, comment: null, notes: [], ...more });
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code: `assessments.${code}` });

/** Does what the worker would, step by step; a step that is killed leaves nothing behind and comes again. */
async function applied(regradeId: string, taskId: string, killed: () => boolean = () => false): Promise<void> {
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const step: RegradeStep = { taskId, regradeId, actorId: trainer.personId, after };
    const torn = database.db.transaction(async (tx) => {
      await desk().apply.execute(tx, step);
      if (killed()) throw new Error('killed');
    });
    if (!(await torn.then(() => true, () => false))) continue;
    const jobs: { after: string }[] = await database.db.rows(`select payload->>'after' as after from queue.outbox where name = 'assessments.apply-regrade' and payload->>'regradeId' = $1 and coalesce(payload->>'after', '') > $2 order by 1 desc limit 1`, [regradeId, after ?? '']);
    after = jobs[0]?.after;
  }
}

async function handedIn(choice = 'b', app = useCases(database.db, training)): Promise<{ learner: Actor; attemptId: string }> {
  const learner = someone();
  const { attempt } = await app.start.execute(learner, finalTest, 'ru');
  await app.save.execute(learner, attempt.id, [
    { questionId: idOf('q1'), value: { chosen: [choice] }, language: 'ru' },
    { questionId: idOf('q2'), value: { text: 'Потому что так решили вместе.' }, language: 'ru' },
  ]);
  await app.submit.execute(learner, attempt.id);
  return { learner, attemptId: attempt.id };
}

const stored = async (attemptId: string) => (await database.db.rows<{ state: string; score: number | null; passed: boolean | null; released: boolean }>(`select state, score, passed, released_at is not null as released from assessments.attempt where id = $1`, [attemptId]))[0];
const gradedFacts = (attemptId: string) => database.db.rows<{ id: string; supersedes: string | null; score: number }>(`select id, supersedes, (payload->>'score')::float as score from ledger.fact where type = 'attempt.graded' and payload->>'attemptId' = $1 order by id`, [attemptId]);

describe('an answer that only a person can grade', () => {
  it('waits in the queue, and its grade makes the result', async () => {
    const { attemptId } = await handedIn();
    expect(await stored(attemptId)).toMatchObject({ state: 'submitted', score: null });
    const queue = await desk().read.queue(trainer, training.activityId, { limit: 50, cursor: null });
    expect(queue.find(({ line }) => line.attemptId === attemptId)).toMatchObject({ line: { questionId: idOf('q2') }, person: { givenName: 'Anna' } });
    await desk().grade.execute(trainer, attemptId, idOf('q2'), decision({ marks: { reasons: 'l2', sources: 'l1' }, comment: 'Хорошо.', notes: [{ from: 0, to: 6, text: '?' }] }));
    expect(await stored(attemptId)).toMatchObject({ state: 'graded', score: 4, passed: true, released: true });
    expect(await gradedFacts(attemptId)).toMatchObject([{ score: 4, supersedes: null }]);
    expect((await desk().read.queue(trainer, training.activityId, { limit: 50, cursor: null })).some(({ line }) => line.attemptId === attemptId)).toBe(false);
  });

  it('is graded anew by another grade that supersedes, and keeps the first in its history', async () => {
    const { attemptId } = await handedIn();
    for (const level of ['l0', 'l2']) await desk().grade.execute(trainer, attemptId, idOf('q2'), decision({ marks: { reasons: level, sources: level } }));
    const facts = await gradedFacts(attemptId);
    expect(facts.map(({ score, supersedes }) => [score, supersedes])).toEqual([[1, null], [5, facts[0]?.id]]);
    expect((await desk().read.one(trainer, attemptId, idOf('q2'))).grades.map(({ score }) => score)).toEqual([0, 4]);
    await expect(database.db.rows(`update assessments.person_grade set score = 1 where attempt_id = $1`, [attemptId])).rejects.toThrow(/append-only/);
  });

  it('is not graded half, beyond its points, or by somebody else', async () => {
    const { learner, attemptId } = await handedIn();
    const grade = (actor: Actor, more: Partial<Decision>) => desk().grade.execute(actor, attemptId, idOf('q2'), decision(more));
    await refused(grade(trainer, { marks: { reasons: 'l2' } }), 'marks-missing');
    await refused(grade(trainer, { points: 5 }), 'points-out-of-range');
    await refused(grade(trainer, { points: 1, notes: [{ from: 0, to: 999, text: 'x' }] }), 'note-outside');
    for (const other of [learner, someone([{ role: 'trainer', programmeId: training.programmeId }])]) await refused(grade(other, { points: 1 }), 'grading-not-found');
    expect(await stored(attemptId)).toMatchObject({ state: 'submitted' });
    await grade(trainer, { points: 1.5 });
    expect(await stored(attemptId)).toMatchObject({ state: 'graded', score: 2.5 });
  });

  it('makes one result when two grade it at once', async () => {
    const { attemptId } = await handedIn();
    await Promise.all([1, 2, 3].map((points) => desk().grade.execute(trainer, attemptId, idOf('q2'), decision({ points }))));
    const facts = await gradedFacts(attemptId);
    expect(facts.filter(({ id }) => !facts.some(({ supersedes }) => supersedes === id))).toHaveLength(1);
    expect((await stored(attemptId))?.score).toBe(facts.at(-1)?.score);
  });
});

describe('an appeal', () => {
  it('reaches the trainer once, whose answer may change the grade', async () => {
    const { learner, attemptId } = await handedIn('c');
    await refused(desk().appeal.execute(learner, attemptId, idOf('q1'), 'Почему?'), 'result-hidden');
    await desk().grade.execute(trainer, attemptId, idOf('q2'), decision({ points: 0 }));
    await desk().appeal.execute(learner, attemptId, idOf('q1'), ' Почему? ');
    await refused(desk().appeal.execute(learner, attemptId, idOf('q1'), 'Ещё раз'), 'appeal-exists');
    await refused(desk().appeal.execute(someone(), attemptId, idOf('q1'), 'x'), 'grading-not-found');
    const [open] = (await desk().read.appeals(trainer, training.activityId, { limit: 50, cursor: null })).filter(({ line }) => line.attemptId === attemptId);
    expect(open?.line).toMatchObject({ text: 'Почему?', state: 'open' });
    await refused(desk().answer.execute(learner, open?.line.id ?? '', 'x', null), 'grading-not-found');
    sent.length = 0;
    await desk().answer.execute(trainer, open?.line.id ?? '', 'Вы правы.', decision({ points: 1 }));
    expect(await stored(attemptId)).toMatchObject({ score: 1 });
    expect(await desk().appeal.mine(learner, attemptId)).toMatchObject({ appeals: [{ state: 'changed', answer: 'Вы правы.' }], latest: [{ score: 0 }, { score: 1 }] });
    expect(sent).toMatchObject([{ personId: learner.personId, template: { name: 'appeal-answered' }, values: { changed: true } }]);
    await refused(desk().answer.execute(trainer, open?.line.id ?? '', 'again', null), 'appeal-closed');
  });
});

/** The first question with another option as the right one. */
function keyed(right: string) {
  const asked = question('one');
  return { ...asked, options: asked.options.map((option) => ({ ...option, correct: option.key === right })) };
}

describe('a corrected key', () => {
  it('shows what it would change, changes nothing before it is approved, and then each result once', async () => {
    const right = await handedIn('b');
    const wrong = await handedIn('c');
    for (const { attemptId } of [right, wrong]) await desk().grade.execute(trainer, attemptId, idOf('q2'), decision({ points: 2 }));
    const corrected = keyed('c');
    await refused(desk().regrade.propose(trainer, finalTest, idOf('q1'), { ...corrected, stem: text('other') }, 'x'), 'regrade-changes-more');
    await refused(desk().regrade.propose(trainer, finalTest, idOf('q1'), { nonsense: 1 }, 'x'), 'regrade-changes-more');
    const regrade = await desk().regrade.propose(trainer, finalTest, idOf('q1'), corrected, 'The key was wrong');
    const changes = regrade.preview?.changes ?? [];
    const own = (attemptId: string) => changes.find((change) => change.attemptId === attemptId);
    expect([own(right.attemptId), own(wrong.attemptId)].map((change) => [change?.totalBefore, change?.totalAfter])).toEqual([[3, 2], [2, 3]]);
    expect(await stored(right.attemptId)).toMatchObject({ score: 3 });
    await refused(desk().regrade.propose(trainer, finalTest, idOf('q1'), corrected, 'again'), 'regrade-open');
    const taskId = await desk().regrade.approve(trainer, regrade.id);
    expect(await stored(right.attemptId)).toMatchObject({ score: 3 });
    expect((await desk().regrade.key(trainer, finalTest, idOf('q1'))).applying).toBe(taskId);
    await refused(desk().regrade.propose(trainer, finalTest, idOf('q1'), corrected, 'again'), 'regrade-open');
    await applied(regrade.id, taskId);
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'done', result: { changed: changes.length } });
    expect([await stored(right.attemptId), await stored(wrong.attemptId)].map((attempt) => attempt?.score)).toEqual([2, 3]);
    expect((await gradedFacts(wrong.attemptId)).map(({ score }) => score)).toEqual([2, 3]);
    await refused(desk().regrade.approve(trainer, regrade.id), 'regrade-decided');
  });

  it('counts as well for who waits for another grade, and for who hands in later', async () => {
    const app = useCases(database.db, training);
    const [waiting, wrong] = [await handedIn('d', app), await handedIn('a', app)];
    const regrade = await desk().regrade.propose(trainer, finalTest, idOf('q1'), keyed('d'), 'x');
    await applied(regrade.id, await desk().regrade.approve(trainer, regrade.id));
    const later = await handedIn('d', app);
    for (const { attemptId } of [waiting, wrong, later]) await desk().grade.execute(trainer, attemptId, idOf('q2'), decision({ points: 2 }));
    expect([await stored(waiting.attemptId), await stored(later.attemptId)].map((attempt) => attempt?.score)).toEqual([3, 3]);
    expect((await desk().regrade.key(trainer, finalTest, idOf('q1'))).content).toEqual(keyed('d'));
    const [said] = resultView(await app.result.execute(wrong.learner, wrong.attemptId), 'ru').questions;
    expect(said?.lines.filter(({ verdict }) => verdict === 'missed').map(({ text: option }) => option)).toEqual(['d']);
  });

  it('settles each result once, however often the work is killed and begun again', async () => {
    const people = Array.from({ length: 60 }, newId);
    const at = new Date('2026-05-04T09:00:00Z');
    const early = (await desk().read.counts(trainer, training.activityId)).map(({ assessment }) => assessment).find(({ phase }) => phase === 'pre')?.id ?? '';
    await database.db.transaction((tx) => loadGradedAttempts(tx, people.map((personId, seed) => ({ assessmentId: early, personId, number: 1, language: 'et', seed, startedAt: at, submittedAt: at, answers: new Map([['q1', { chosen: [seed % 3 === 0 ? 'c' : 'b'] }]]) }))));
    const regrade = await desk().regrade.propose(trainer, early, idOf('q1'), keyed('c'), 'x');
    expect(regrade.preview).toMatchObject({ answers: 60, changed: 60, up: 20, down: 40 });
    const taskId = await desk().regrade.approve(trainer, regrade.id);
    let kills = 0;
    await applied(regrade.id, taskId, () => ++kills % 2 === 1);
    expect(kills).toBe(4);
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'done', total: 60, done: 60, result: { changed: 60 } });
    const settled = await database.db.rows<{ facts: number; standing: number; right: boolean }>(
      `select count(*)::int as facts, count(*) filter (where not exists (select from ledger.fact later where later.supersedes = f.id))::int as standing, bool_and(t.score = case when r.value->'chosen'->>0 = 'c' then 1 else 0 end) as right
       from assessments.attempt t join assessments.response r on r.attempt_id = t.id join ledger.fact f on f.type = 'attempt.graded' and f.payload->>'attemptId' = t.id::text where t.assessment_id = $1 group by t.id`,
      [early],
    );
    expect(settled).toHaveLength(60);
    expect(settled.every(({ facts, standing, right }) => facts === 2 && standing === 1 && right)).toBe(true);
    await database.db.transaction((tx) => desk().apply.execute(tx, { taskId, regradeId: regrade.id, actorId: trainer.personId, after: null }));
    expect(await database.db.rows(`select 1 from assessments.person_grade where regrade_id = $1`, [regrade.id])).toHaveLength(60);
  });
});

describe('a corrected key of a test that many have taken', () => {
  it('is looked at by the worker, and can be approved once it is seen what it changes', async () => {
    const at = new Date('2026-05-05T09:00:00Z');
    const early = (await desk().read.counts(trainer, training.activityId)).map(({ assessment }) => assessment).find(({ phase }) => phase === 'pre')?.id ?? '';
    await database.db.transaction((tx) => loadGradedAttempts(tx, Array.from({ length: mostLookedAtOnce }, (_, seed) => ({ assessmentId: early, personId: newId(), number: 1, language: 'et' as const, seed, startedAt: at, submittedAt: at, answers: new Map([['q1', { chosen: [seed % 2 === 0 ? 'd' : 'a'] }]]) }))));
    const { regrade, previews } = desk();
    const first = await regrade.propose(trainer, early, idOf('q1'), keyed('d'), 'x');
    const again = await regrade.previewAgain(trainer, first.id);
    expect([first.preview, again.preview]).toEqual([null, null]);
    await refused(regrade.approve(trainer, first.id), 'regrade-unseen');
    const looked = (taskId: string | null) => database.db.transaction((tx) => previews.execute(tx, { taskId: taskId ?? '', regradeId: first.id }));
    await looked(first.previewTaskId);
    expect((await regrade.key(trainer, early, idOf('q1'))).proposed?.preview).toBeNull();
    await looked(again.previewTaskId);
    const answers = (await database.db.rows(`select from assessments.attempt where assessment_id = $1 and state = 'graded'`, [early])).length;
    expect(await findTask(database.db, again.previewTaskId ?? '')).toMatchObject({ state: 'done', total: answers, done: answers });
    expect((await regrade.key(trainer, early, idOf('q1'))).proposed).toMatchObject({ previewTaskId: null, preview: { answers, up: 150 } });
    await regrade.reject(trainer, first.id);
    expect(await database.db.rows(`select preview from assessments.regrade where id = $1`, [first.id])).toEqual([{ preview: null }]);
  });
});

describe('results that are held back', () => {
  it('are opened all at once, and each person hears of it once', async () => {
    const { attemptId, learner } = await handedIn();
    await desk().grade.execute(trainer, attemptId, idOf('q2'), decision({ points: 4 }));
    await database.db.rows(`update assessments.attempt set released_at = null where id = $1`, [attemptId]);
    sent.length = 0;
    expect(await desk().release.execute(trainer, finalTest, null)).toBe(1);
    expect(await desk().release.execute(trainer, finalTest, null)).toBe(0);
    expect(sent).toMatchObject([{ personId: learner.personId, key: `result-ready:${attemptId}`, template: { name: 'result-ready' } }]);
    await refused(desk().release.execute(learner, finalTest, null), 'not-found');
  });
});
