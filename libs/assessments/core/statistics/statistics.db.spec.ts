import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { ExportTestJob } from '#assessments/contract';
import { newId, type Language } from '#kernel';
import { CurriculaDirectory } from '#curricula/contract';
import { findTask, progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { loadGradedAttempts, type PastAttempt } from '../application/load-graded-attempts.js';
import { assessmentsPersistence } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { moduleTests, question, someone, Training } from '../testing/training.js';
import { CompareLanguages } from './application/compare-languages.js';
import { collectAnswers } from './application/collect-answers.js';
import { ExportFigures } from './application/export-figures.js';
import { ExportTest } from './application/export-test.js';
import { ListMeasuredTests } from './application/list-measured-tests.js';
import { StatisticsGate } from './application/statistics-gate.js';
import { ViewTestStatistics } from './application/view-test-statistics.js';
import { ExportTestHandler } from './jobs/export-test.handler.js';
import { forgetExports } from './persistence/exports.repository.js';

let database: TestDatabase;
const training = new Training();
const people = Array.from({ length: 12 }, newId);
let tests: { pre: string; post: string };
const { trainer } = training;

beforeAll(async () => {
  database = await testDatabase(progressPersistence, assessmentsPersistence);
  tests = await moduleTests(database.db, training);
  await database.db.transaction((tx) => loadGradedAttempts(tx, people.flatMap((personId, person) => attemptsOf(personId, person))));
});
afterAll(() => database.close());

/** Person n knows the first n % 5 questions before, and all but the last after a first try; everybody else's second try is empty. */
function attemptsOf(personId: string, person: number): PastAttempt[] {
  const language: Language = person % 3 === 0 ? 'ru' : 'et';
  const right = ['q1', 'q2', 'q4'] as const;
  const answers = (count: number) => new Map(right.map((key, index) => [key, { chosen: [index < count ? 'b' : 'c'] }]));
  const common = { personId, language, seed: person, startedAt: new Date('2026-05-04T09:00:00Z'), submittedAt: new Date('2026-05-04T09:20:00Z') };
  const before = { ...common, assessmentId: tests.pre, number: 1, answers: answers(person % 4) };
  const after = { ...common, assessmentId: tests.post, number: 1, answers: answers(3) };
  return person === 11 ? [before] : [before, after, { ...after, number: 2, answers: new Map() }];
}

function statistics() {
  const { db } = database;
  const gate = new StatisticsGate(db, new AssessmentLibrary(db), training.programme);
  const curricula = { course: async () => [{ moduleId: 'test-module', title: { et: 'Moodul', ru: 'Модуль', en: 'Module' } }] } as unknown as CurriculaDirectory;
  const [list, compare] = [new ListMeasuredTests(db, training.clock, gate, curricula, new AssessmentLibrary(db)), new CompareLanguages(db, gate)];
  return { view: new ViewTestStatistics(db, training.clock, gate), list, compare, figures: new ExportFigures(list, compare), export: new ExportTest(db, gate, training.clock), handler: new ExportTestHandler(db, new AssessmentLibrary(db), training.clock) };
}

describe('the statistics of a test', () => {
  it('count each person once, and an omission as such', async () => {
    const { report } = await statistics().view.execute(trainer, tests.pre, 'first');
    expect(report).toMatchObject({ n: 12, waiting: 0, max: 4, verdict: 'too-few' });
    expect(report.questions.map(({ figures: { facility, omitted } }) => [facility, omitted])).toEqual([
      [9 / 12, 0],
      [6 / 12, 0],
      [0, 12],
      [3 / 12, 0],
    ]);
    expect(report.questions[0]?.options.map(({ key, n }) => [key, n])).toEqual([['a', 0], ['b', 9], ['c', 3], ['d', 0]]);
    expect(report.questions[0]?.thirds).toEqual([expect.any(Number), expect.any(Number), 1]);
    expect(report.bands.map(({ count }) => count)).toEqual([3, 3, 3, 3]);
  });

  it('take the attempt that is asked for', async () => {
    const facility = async (choice: 'first' | 'last' | 'best') => (await statistics().view.execute(trainer, tests.post, choice)).report.questions[0]?.figures;
    expect(await facility('first')).toMatchObject({ n: 11, facility: 1, omitted: 0 });
    expect(await facility('last')).toMatchObject({ n: 11, facility: 0, omitted: 11 });
    expect(await facility('best')).toMatchObject({ n: 11, facility: 1 });
  });

  it('tell what was gained, from people with both tests', async () => {
    const { tests: listed, gains } = await statistics().list.execute(trainer, training.activityId);
    expect(listed.map(({ phase, people: count, questions, meanShare }) => [phase, count, questions, meanShare])).toEqual([['pre', 12, 4, 0.375], ['post', 11, 4, 0.75]]);
    expect(gains).toHaveLength(1);
    expect(gains[0]?.gain).toMatchObject({ nBefore: 12, nAfter: 11, nMatched: 11, hidden: false, meanAfter: { value: 75 }, verdict: 'more' });
    expect(gains[0]?.gain.meanBefore?.value).toBeCloseTo((100 * (12 * 0.375 - 0.75)) / 11, 9);
  });

  it('compare what both tests ask by one key where it was corrected in one of them, and leave the results', async () => {
    const { form } = (await new AssessmentLibrary(database.db).find(tests.pre)) ?? { form: { id: '', items: [] } };
    const [first] = form.items;
    const corrected = { ...question('one'), options: question('one').options.map((option) => ({ ...option, correct: option.key === 'c' })) };
    await database.db.rows(
      `insert into assessments.regrade (id, assessment_id, item_version_id, corrected, reason, state, proposed_by, proposed_at, decided_by, decided_at) values ($1, $2, $3, $4, 'wrong', 'approved', $5, now(), $5, now())`,
      [newId(), tests.post, first?.id, JSON.stringify(corrected), training.trainerId],
    );
    const facility = async (ids: string[]) => {
      const { attempts } = await collectAnswers(database.db, ids, form, 'first');
      const scores = attempts.filter(({ assessmentId }) => assessmentId === tests.pre).flatMap(({ answers }) => answers.filter(({ questionId }) => questionId === first?.id).map(({ score }) => score ?? 0));
      return scores.reduce((sum, score) => sum + score, 0);
    };
    expect([await facility([tests.pre]), await facility([tests.pre, tests.post])]).toEqual([9, 3]);
    const { tests: listed, gains } = await statistics().list.execute(trainer, training.activityId);
    expect(listed[0]?.meanShare).toBe(0.375);
    // Eleven people took both: before, eight of them chose what counted as right and three what is.
    expect(gains[0]?.gain.meanBefore?.value).toBeCloseTo((100 * (12 * 0.375 - 0.75 - (8 - 3) * 0.25)) / 11, 9);
    await database.db.rows(`delete from assessments.regrade`);
  });

  it('compare languages by what people read, and say nothing of so few', async () => {
    const { comparison } = await statistics().compare.execute(trainer, tests.pre, null);
    expect(comparison).toMatchObject({ reference: 'et', focal: 'ru', nReference: 8, nFocal: 4, cohorts: 1, readers: { et: 8, ru: 4, en: 0 } });
    expect(new Set(comparison.questions.map(({ fairness }) => fairness.class))).toEqual(new Set(['insufficient']));
    expect(comparison.questions[0]).toMatchObject({ facilityReference: null, facilityFocal: null });
  });

  it('are hidden from everybody else', async () => {
    const others = [someone(), someone([{ role: 'trainer', programmeId: training.programmeId }]), someone([{ role: 'administrator', programmeId: newId() }]), { ...someone(), personId: training.trainerId }];
    for (const other of others) {
      await expect(statistics().view.execute(other, tests.pre, 'first')).rejects.toMatchObject({ code: 'assessments.not-found' });
      await expect(statistics().list.execute(other, training.activityId)).rejects.toMatchObject({ code: 'assessments.not-found' });
    }
    const administrator = someone([{ role: 'administrator', programmeId: training.programmeId }]);
    expect((await statistics().view.execute(administrator, tests.pre, 'first')).report.n).toBe(12);
  });
});

describe('the exported answers', () => {
  it('hold every answer with its points and language, without a person', async () => {
    const { bytes, name, mediaType } = await statistics().export.atOnce(trainer, tests.pre, { choice: 'first', language: 'ru', sheet: 'responses' });
    expect([name, mediaType]).toEqual(['test-module-pre-responses.csv', 'text/csv; charset=utf-8']);
    const [header = [], ...rows] = parse(bytes, { bom: true }) as string[][];
    expect(header.slice(0, 4)).toEqual(['attempt', 'q1', 'q1_points', 'q1_language']);
    expect(rows).toHaveLength(12);
    expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(9);
    expect(rows.filter((row) => row[3] === 'ru')).toHaveLength(4);
    expect(rows.every((row) => row[7] === '' && row[8] === '')).toBe(true);
    for (const person of people) expect(bytes.toString()).not.toContain(person);
  });

  it('explain their codes in a workbook, beside all figures', async () => {
    const { bytes } = await statistics().export.atOnce(trainer, tests.pre, { choice: 'first', language: 'en', sheet: null });
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['responses', 'codebook', 'figures', 'options', 'test']);
    const codes = sheets[1]?.data.filter(([column, , , , code]) => column === 'q1' && code !== null);
    expect(codes?.map((row) => [row[4], row[6]])).toEqual([['a', 0], ['b', 1], ['c', 0], ['d', 0]]);
    expect(sheets[2]?.data[1]?.slice(0, 6)).toEqual(['q1', 'one', 12, 0, 0, 0.75]);
    expect(sheets[3]?.data[2]?.slice(0, 6)).toEqual(['q1', 'b', 'b', 1, 9, 0.75]);
    expect(sheets[4]?.data.slice(1, 5).map((row) => row.slice(0, 2))).toEqual([['people', 12], ['waiting_for_a_grade', 0], ['points_at_most', 4], ['mean', 1.5]]);
  });

  it('are written by the worker where there are many, and kept for a day', async () => {
    const options = { choice: 'first', language: 'en', sheet: null } as const;
    const taskId = await statistics().export.begin(trainer, tests.pre, options);
    const [job] = await database.db.rows<{ payload: ExportTestJob }>(`select payload from queue.outbox where name = 'assessments.export-test' and payload->>'taskId' = $1`, [taskId]);
    if (job === undefined) throw new Error('nothing was asked for');
    const killed = database.db.transaction(async (tx) => {
      await statistics().handler.handle(tx, job.payload);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    await expect(statistics().export.fetch(trainer, job.payload.exportId)).rejects.toMatchObject({ code: 'assessments.not-found' });
    await database.db.transaction((tx) => statistics().handler.handle(tx, job.payload));
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'done', result: { exportId: job.payload.exportId } });
    const { name, bytes } = await statistics().export.fetch(trainer, job.payload.exportId);
    expect([name, (await readWorkbook(bytes)).map(({ sheet }) => sheet)]).toEqual(['test-module-pre.xlsx', ['responses', 'codebook', 'figures', 'options', 'test']]);
    await expect(statistics().export.fetch(someone(), job.payload.exportId)).rejects.toMatchObject({ code: 'assessments.not-found' });
    await forgetExports(database.db, new Date(training.clock.now().getTime() + 25 * 3_600_000));
    await expect(statistics().export.fetch(trainer, job.payload.exportId)).rejects.toMatchObject({ code: 'assessments.not-found' });
  });

  it('give gains and the comparison of languages as well, with the same rules of who sees what', async () => {
    const { figures } = statistics();
    const gains = await figures.gains(trainer, training.activityId, 'gains', 'csv');
    const [header = [], row = []] = parse(gains.bytes, { bom: true }) as string[][];
    expect(gains.name).toMatch(/\.csv$/);
    expect(header.slice(0, 5)).toEqual(['module', 'before', 'after', 'both', 'attrition']);
    expect(row.slice(0, 4)).toEqual(['test-module', '12', '11', '11']);
    const languages = await figures.languages(trainer, tests.pre, null, 'xlsx');
    const [sheet] = await readWorkbook(languages.bytes);
    expect(sheet?.data.map((line) => line[0])).toEqual(['question', 'q1', 'q2', 'q3', 'q4']);
    await expect(figures.gains(someone(), training.activityId, 'gains', 'csv')).rejects.toMatchObject({ code: 'assessments.not-found' });
    await expect(figures.languages(someone(), tests.pre, null, 'csv')).rejects.toMatchObject({ code: 'assessments.not-found' });
  });
});
