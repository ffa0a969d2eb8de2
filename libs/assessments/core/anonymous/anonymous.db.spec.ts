import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform/auth';
import { oneRow } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { AssessmentSettings } from '../domain/assessment-settings.js';
import { accessCodeHash } from '../domain/access-code.js';
import { assessmentsPersistence } from '../index.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { ExportTest } from '../statistics/application/export-test.js';
import { ViewTestStatistics } from '../statistics/application/view-test-statistics.js';
import { StartGate } from '../timing/index.js';
import { moduleTests, someone, text, Training, unlimited, useCases } from '../testing/training.js';
import { CloseSurvey } from './application/close-survey.js';
import { HandInSurvey } from './application/hand-in-survey.js';
import { OpenSurvey } from './application/open-survey.js';
import { SurveyGate } from './application/survey-gate.js';
import { dump, joinedByIds, joinedByOrder, type Guess } from './testing/join-attack.js';

let database: TestDatabase;
let training: Training;
let surveyId: string;
let trainer: Actor;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
});
afterAll(() => database.close());

beforeEach(async () => {
  training = new Training();
  training.items = [{ key: 'why', lesson: 'first', content: { kind: 'short-text', stem: text('Why?'), explanation: text(''), points: 0, answers: [{ texts: ['x'], share: 1 }] } as never }];
  ({ trainer } = training);
  surveyId = (await moduleTests(database.db, training)).post;
  await set({ purpose: 'survey', anonymous: true });
});

function set(change: Partial<AssessmentSettings>) {
  return database.db.rows('update assessments.assessment set settings = settings || $2::jsonb where id = $1', [surveyId, JSON.stringify(change)]);
}

/** As one process has them. */
function surveys() {
  const library = new AssessmentLibrary(database.db);
  const gate = new SurveyGate(database.db, library, training.programme);
  const statistics = new StatisticsGate(database.db, library, training.programme);
  const handIn = new HandInSurvey(database.db, training.clock, gate, new StartGate(database.db, training.clock, unlimited));
  return { open: new OpenSurvey(database.db, training.clock, gate), handIn, close: new CloseSurvey(database.db, training.clock, statistics) };
}

async function answer(person: Actor, said: string, code: string | null = null): Promise<void> {
  const { open, handIn } = surveys();
  const { assessment } = await open.execute(person, surveyId);
  await handIn.execute(person, surveyId, assessment.form.items.map(({ id }) => ({ questionId: id, value: { text: said } })), code);
}

const sheets = () => database.db.rows<{ said: string }>(`select answers->>(select min(k) from jsonb_object_keys(answers) k) as said from assessments.survey_sheet where assessment_id = $1`, [surveyId]);

describe('an anonymous survey', () => {
  it('is answered once, whole, and only by who takes part', async () => {
    const person = someone();
    expect(await surveys().open.execute(person, surveyId)).toMatchObject({ answered: false, state: 'open' });
    const tries = await Promise.allSettled(['one', 'two', 'three'].map((said) => answer(person, said)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(tries.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'assessments.survey-answered', kind: 'conflict' } });
    expect(await sheets()).toHaveLength(1);
    expect(await surveys().open.execute(person, surveyId)).toMatchObject({ answered: true });
    const stranger = someone();
    training.strangers.add(stranger.personId);
    await expect(answer(stranger, 'x')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('loses nobody’s answers when many hand in at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => answer(someone(), `said ${index}`)));
    expect(new Set((await sheets()).map(({ said }) => said)).size).toBe(20);
    expect(await database.db.rows(`select 1 from assessments.survey_answered where assessment_id = $1`, [surveyId])).toHaveLength(20);
    expect(await database.db.rows(`select distinct xmin::text from assessments.survey_sheet where assessment_id = $1`, [surveyId])).toHaveLength(1);
  });

  it('takes no attempt, no file, no answer before it opens or after it closed, and none without its code', async () => {
    const app = useCases(database.db, training);
    await expect(app.start.execute(someone(), surveyId, 'et')).rejects.toMatchObject({ code: 'assessments.anonymous' });
    await set({ accessCodeHash: accessCodeHash('kask 12') });
    await expect(answer(someone(), 'x')).rejects.toMatchObject({ code: 'assessments.access-code' });
    await answer(someone(), 'x', 'Kask12');
    await set({ accessCodeHash: null, opensAt: '2026-05-04T10:00:00.000Z' });
    await expect(answer(someone(), 'x')).rejects.toMatchObject({ code: 'assessments.not-open-yet' });
    await set({ opensAt: null });
    await expect(surveys().close.execute(someone(), surveyId)).rejects.toMatchObject({ kind: 'not-found' });
    await surveys().close.execute(trainer, surveyId);
    await expect(answer(someone(), 'x')).rejects.toMatchObject({ code: 'assessments.closed' });
  });
});

describe('its results', () => {
  it('are shown once it has closed, to its trainers, and of ten people at least', async () => {
    const gate = new StatisticsGate(database.db, new AssessmentLibrary(database.db), training.programme);
    const view = () => new ViewTestStatistics(database.db, training.clock, gate).execute(trainer, surveyId, 'first');
    const file = () => new ExportTest(database.db, gate, training.clock).atOnce(trainer, surveyId, { choice: 'first', language: 'en', sheet: 'responses' });
    for (let person = 0; person < 9; person++) await answer(someone(), `said ${person}`);
    expect(await view()).toMatchObject({ people: 9, withheld: 'still-open', asked: [{ answered: 0 }] });
    await surveys().close.execute(trainer, surveyId);
    expect(await view()).toMatchObject({ people: 9, withheld: 'too-few', asked: [{ answered: 0, texts: [] }] });
    expect(String((await file()).bytes)).not.toContain('said');
    await set({ closesAt: null });
    await answer(someone(), 'said 9');
    await surveys().close.execute(trainer, surveyId);
    training.clock.advance(60_000);
    await surveys().close.execute(trainer, surveyId);
    expect(await oneRow(database.db, `select settings->>'closesAt' as at from assessments.assessment where id = $1`, [surveyId])).toEqual({ at: '2026-05-04T09:00:00.000Z' });
    const shown = await view();
    expect(shown).toMatchObject({ people: 10, withheld: null, asked: [{ answered: 10 }] });
    expect(shown.asked[0]?.texts).toEqual(Array.from({ length: 10 }, (_, person) => `said ${person}`));
    expect(String((await file()).bytes)).toContain('said 9');
  });
});

describe('whoever holds the whole database', () => {
  const people = Array.from({ length: 6 }, () => someone());
  const ids = people.map(({ personId }) => personId);
  const came = [3, 0, 5, 1, 4, 2];
  const fresh = () => people.map(() => randomBytes(9).toString('hex'));
  const right = (guess: Guess, said: readonly string[]) => ids.filter((id, index) => guess.get(id) === said[index]).length;

  async function empty(): Promise<void> {
    await database.db.rows(`delete from assessments.survey_sheet`);
    await database.db.rows(`delete from assessments.survey_answered`);
  }

  async function attack(said: readonly string[]): Promise<{ byIds: number; byOrder: Map<string, number> }> {
    const rows = await dump(database.db);
    const common = new Set([surveyId, training.activityId, training.programmeId, training.releaseId]);
    for (const { table, row } of rows) if (/\.(form|form_item|item|item_version|assessment)$/.test(table)) for (const value of Object.values(row)) common.add(String(value));
    return { byIds: right(joinedByIds(rows, ids, said, common), said), byOrder: new Map(joinedByOrder(rows, ids, said, came.map((index) => ids[index] ?? '')).map(({ by, guess }) => [by, right(guess, said)])) };
  }

  it('finds no id in common and no order that tells people apart', async () => {
    const rounds = 16;
    const hits = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      await empty();
      const said = fresh();
      for (const index of came) {
        await answer(people[index] as Actor, said[index] ?? '');
        training.clock.advance(61_000);
      }
      const { byIds, byOrder } = await attack(said);
      expect(byIds).toBe(0);
      for (const [by, right] of byOrder) hits.set(by, (hits.get(by) ?? 0) + right);
    }
    expect([...hits.keys()]).toContain('seen / assessments.survey_sheet.ctid');
    // By chance an order puts one of the six in the right place.
    for (const [by, right] of hits) expect({ by, likely: right / rounds > 2.5 }).toEqual({ by, likely: false });
  });

  it('would find everybody were sheets written one by one, with or without an id in common', async () => {
    await empty();
    const said = fresh();
    for (const index of came) {
      await database.db.rows(`insert into assessments.survey_answered (assessment_id, person_id) values ($1, $2)`, [surveyId, ids[index]]);
      await database.db.rows(`insert into assessments.survey_sheet (id, assessment_id, answers) values (gen_random_uuid(), $1, $2)`, [surveyId, JSON.stringify({ q: { text: said[index] } })]);
    }
    expect((await attack(said)).byOrder.get('assessments.survey_answered.xmin / assessments.survey_sheet.xmin')).toBe(6);
    await database.db.rows(`update assessments.survey_sheet set answers = answers || jsonb_build_object('by', $2::uuid) where answers->'q'->>'text' = $1`, [said[0], ids[0]]);
    expect((await attack(said)).byIds).toBe(1);
  });
});
