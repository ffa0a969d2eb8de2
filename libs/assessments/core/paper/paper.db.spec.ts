import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { ViewTestStatistics } from '../statistics/application/view-test-statistics.js';
import { moduleTests, someone, Training, useCases } from '../testing/training.js';
import { EnterSheet } from './application/enter-sheet.js';
import { LinkSheet } from './application/link-sheet.js';
import { PaperGate } from './application/paper-gate.js';
import { PrintSheets } from './application/print-sheets.js';
import { ReadSheets } from './application/read-sheets.js';
import { VoidSheet } from './application/void-sheet.js';

let database: TestDatabase;
const training = new Training();
const { trainer } = training;
let preTest: string;
let questions: string[];

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
  preTest = (await moduleTests(database.db, training)).pre;
  questions = (await new AssessmentLibrary(database.db).find(preTest))?.form.items.map(({ id }) => id) ?? [];
});
afterAll(() => database.close());

function paper() {
  const { db } = database;
  const statistics = new StatisticsGate(db, new AssessmentLibrary(db), training.programme);
  const gate = new PaperGate(statistics);
  const people = { contacts: async () => new Map() } as unknown as PeopleDirectory;
  return {
    print: new PrintSheets(db, gate, training.clock),
    read: new ReadSheets(db, gate, people),
    enter: new EnterSheet(db, gate, training.clock),
    link: new LinkSheet(db, gate, training.programme),
    drop: new VoidSheet(db, gate),
    statistics: new ViewTestStatistics(db, training.clock, statistics),
  };
}

const printed = async () => (await paper().print.execute(trainer, preTest, 1, 'ru'))[0]?.code ?? '';
const right = () => questions.slice(0, 2).map((questionId) => ({ questionId, value: { chosen: ['b'] } }));
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code: `assessments.${code}` });
const report = async () => (await paper().statistics.execute(trainer, preTest, 'first')).report;

describe('sheets of a test', () => {
  it('are numbered without a gap, also when two print at once', async () => {
    const batches = await Promise.all([1, 2, 3].map((count) => paper().print.execute(trainer, preTest, count, 'et')));
    expect(batches.flat().map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(batches.flat().map(({ code }) => code)).size).toBe(6);
    const listed = await paper().read.list(trainer, preTest, { limit: 4, cursor: null });
    expect(listed.map(({ sheet }) => sheet.number)).toHaveLength(5);
  });

  it('take answers, count in the statistics at once, and still do when they get a person', async () => {
    const before = (await report()).n;
    const code = await printed();
    await paper().enter.execute(trainer, code.toLowerCase(), right());
    expect((await report()).n).toBe(before + 1);
    const person = newId();
    expect(await paper().link.execute(trainer, code, person)).toMatchObject({ state: 'linked', personId: person });
    const after = await report();
    expect(after.n).toBe(before + 1);
    expect(after.questions[0]?.figures).toMatchObject({ n: before + 1, omitted: 0 });
    const [attempt] = await database.db.rows(`select state, score, max, language from assessments.attempt where person_id = $1`, [person]);
    expect(attempt).toEqual({ state: 'graded', score: 2, max: 4, language: 'ru' });
    const facts = await database.db.rows<{ type: string }>(`select type from ledger.fact where subject_id = $1 order by id`, [person]);
    expect(facts.map(({ type }) => type)).toEqual(['attempt.submitted', 'attempt.graded']);
  });

  it('can be typed again until they are somebody’s', async () => {
    const code = await printed();
    await paper().enter.execute(trainer, code, right());
    const again = await paper().enter.execute(trainer, code, [{ questionId: questions[0] ?? '', value: null }]);
    expect(again.answers).toEqual({});
    await paper().link.execute(trainer, code, newId());
    await refused(paper().enter.execute(trainer, code, right()), 'sheet-linked');
    await refused(paper().link.execute(trainer, code, newId()), 'sheet-linked');
    await refused(paper().drop.execute(trainer, code), 'sheet-linked');
  });

  it('are not linked twice by two hands, nor past the attempts that are allowed', async () => {
    const [code, other, person] = [await printed(), await printed(), newId()];
    for (const one of [code, other]) await paper().enter.execute(trainer, one, right());
    await Promise.all([paper().link.execute(trainer, code, person), paper().link.execute(trainer, code, person)]);
    await refused(paper().link.execute(trainer, other, person), 'sheet-no-attempts');
    expect(await database.db.rows(`select 1 from assessments.attempt where person_id = $1`, [person])).toHaveLength(1);
  });

  it('are linked to people of the training only, after their answers are in and no attempt is open', async () => {
    const code = await printed();
    await refused(paper().link.execute(trainer, code, newId()), 'sheet-empty');
    await paper().enter.execute(trainer, code, right());
    const stranger = newId();
    training.strangers.add(stranger);
    await refused(paper().link.execute(trainer, code, stranger), 'sheet-stranger');
    const busy = someone();
    await useCases(database.db, training).start.execute(busy, preTest, 'et');
    await refused(paper().link.execute(trainer, code, busy.personId), 'sheet-attempt-open');
  });

  it('refuse what is no answer whole, and keep what was there', async () => {
    const code = await printed();
    await paper().enter.execute(trainer, code, right());
    await refused(paper().enter.execute(trainer, code, [{ questionId: questions[0] ?? '', value: { chosen: ['nonsense'] } }, ...right().slice(1)]), 'bad-responses');
    expect((await paper().read.one(trainer, code)).sheet.answers).toEqual({ [questions[0] ?? '']: { chosen: ['b'] }, [questions[1] ?? '']: { chosen: ['b'] } });
  });

  it('leave no trace in the figures when void', async () => {
    const code = await printed();
    await paper().enter.execute(trainer, code, right());
    const before = (await report()).n;
    await paper().drop.execute(trainer, code);
    expect((await report()).n).toBe(before - 1);
    await refused(paper().enter.execute(trainer, code, right()), 'sheet-void');
  });

  it('are hidden from everybody else', async () => {
    const code = await printed();
    for (const other of [someone(), someone([{ role: 'trainer', programmeId: training.programmeId }])]) {
      await refused(paper().read.one(other, code), 'sheet-not-found');
      await refused(paper().enter.execute(other, code, []), 'sheet-not-found');
      await refused(paper().print.execute(other, preTest, 1, 'et'), 'not-found');
    }
    await refused(paper().read.one(trainer, 'nonsense'), 'sheet-not-found');
  });

  it('do not pass a failure off as a sheet that is not there', async () => {
    const code = await printed();
    const { isTrainerOf } = training.programme;
    training.programme.isTrainerOf = () => Promise.reject(new Error('the database is away'));
    await expect(paper().read.one(trainer, code)).rejects.toThrow('the database is away');
    training.programme.isTrainerOf = isTrainerOf;
  });
});
