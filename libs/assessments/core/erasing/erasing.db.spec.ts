import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import type { ExportTestJob } from '#assessments/contract';
import type { ItemContent, ItemResponse } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { oneRow, type Tx } from '#platform/database';
import { filesPersistence, storeFile } from '#platform/files';
import { progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { answerFiles } from '../domain/answer-files.js';
import { assessmentsPersistence } from '../index.js';
import { insertAppeal, answerAppeal } from '../grading/persistence/appeals.repository.js';
import { giveGrade } from '../grading/persistence/grading.repository.js';
import { gradedAnswers } from '../grading/persistence/regrades.repository.js';
import { AssessmentLibrary } from '../persistence/assessments.repository.js';
import { ExportTest } from '../statistics/application/export-test.js';
import { StatisticsGate } from '../statistics/application/statistics-gate.js';
import { ExportTestHandler } from '../statistics/jobs/export-test.handler.js';
import { moduleTests, question, someone, text, Training, useCases } from '../testing/training.js';
import { insertAllowance, setAccommodation } from '../timing/persistence/time.repository.js';
import { EraseAnswers } from './application/erase-answers.js';
import { Retention } from './application/retention.js';
import { SetRetention } from './application/set-retention.js';

const asked = { stem: text('?'), explanation: text(''), points: 1 };
const contents: ItemContent[] = [
  question('one'),
  { ...asked, kind: 'short-text', answers: [{ texts: ['right'], share: 1 }] } as ItemContent,
  { ...asked, kind: 'gap', text: text('{{a}}'), gaps: [{ key: 'a', input: 'typed', answers: [{ texts: ['right'], share: 1 }] }], choices: [] } as unknown as ItemContent,
  { ...asked, kind: 'extended-text' } as ItemContent,
  { ...asked, kind: 'file', accept: [], maxFiles: 1, maxBytes: 1_000 } as ItemContent,
];

let database: TestDatabase;
const training = new Training();
const administrator: Actor = someone([{ role: 'administrator', programmeId: training.programmeId }]);
let erasing: EraseAnswers;
let retention: Retention;
/** When the last activity of the programme is over. */
let lastEnd = new Date('2026-05-04T15:00:00Z');
let postId: string;
let sheets = 0;
let programme: typeof training.programme;

beforeAll(async () => {
  database = await testDatabase(filesPersistence, progressPersistence, assessmentsPersistence);
  training.items = contents.map((content, index) => ({ key: `q${index}`, lesson: 'first', content })) as typeof training.items;
  programme = Object.assign(Object.create(training.programme), training.programme, {
    programmeByKey: async (_: unknown, key: string) => (key === 'ours' ? { id: training.programmeId } : undefined),
    programmes: async () => [{ id: training.programmeId }],
    latestActivities: async () => [{ endsAt: lastEnd }],
    activities: async (_: unknown, ids: readonly string[]) => new Map(ids.map((id) => [id, { id, programmeId: training.programmeId }])),
  }) as typeof training.programme;
  erasing = new EraseAnswers(database.db, training.clock, programme);
  retention = new Retention(database.db, training.clock, programme, erasing);
  postId = (await moduleTests(database.db, training)).post;
});
afterAll(() => database.close());

/** Somebody about whom each place where words are kept says `word`. */
async function written(word: string): Promise<Actor> {
  const { db } = database;
  const learner = someone();
  const app = useCases(db, training);
  const { attempt, assessment } = await app.start.execute(learner, postId, 'et');
  const at = training.clock.now();
  const by = training.trainerId;
  const { id: fileId } = await storeFile(db, { bytes: Buffer.from(`%PDF-1.7\n${word}`), owner: { kind: answerFiles, id: attempt.id }, accepts: ['application/pdf'], maxBytes: 1_000, at });
  const values: ItemResponse[] = [{ chosen: ['b'] }, { text: word }, { gaps: { a: word } }, { text: `My ${word}.` }, { files: [fileId] }];
  const idOf = (index: number) => assessment.form.items[index]?.id ?? '';
  await app.save.execute(learner, attempt.id, values.map((value, index) => ({ questionId: idOf(index), value, language: 'et' })));
  await db.rows(`update assessments.response set tries = 1, checked = value where attempt_id = $1 and item_version_id = $2`, [attempt.id, idOf(1)]);
  await app.submit.execute(learner, attempt.id);
  await db.transaction(async (tx) => {
    const grade = { score: 1, max: 1, outcome: 'correct' as const, trace: [{ part: 'answer', given: word, correct: true, share: 1 }] };
    await giveGrade(tx, { attemptId: attempt.id, questionId: idOf(1), grade, comment: `Well, ${word}`, notes: [{ from: 0, to: 1, text: word }], cause: 'queue', regradeId: null, by, at });
    await answerAppeal(tx, (await insertAppeal(tx, attempt.id, idOf(1), word, at)) ?? '', 'kept', `No, ${word}`, by, at);
    await insertAllowance(tx, { assessmentId: postId, personId: learner.personId, attempts: 1, minutes: 0, reason: word }, by, at);
    await setAccommodation(tx, training.activityId, { personId: learner.personId, extraMinutes: 5, timeFactor: 1, pauseMinutes: 5, reason: word, setAt: at }, by);
    const sheet = [newId(), postId, assessment.form.id, ++sheets, newId(), JSON.stringify({ [idOf(3)]: { text: word }, [idOf(0)]: { chosen: ['b'] } }), by, learner.personId, attempt.id];
    await tx.rows(`insert into assessments.paper_sheet (id, assessment_id, form_id, number, code, language, state, answers, printed_at, printed_by, entered_at, entered_by, person_id, attempt_id) values ($1, $2, $3, $4, $5, 'et', 'linked', $6, now(), $7, now(), $7, $8, $9)`, sheet);
    await tx.rows(`insert into assessments.export (id, assessment_id, name, media_type, bytes, expires_at) values ($1, $2, 'answers.csv', 'text/csv', $3, now() + interval '1 day')`, [newId(), postId, Buffer.from(word)]);
  });
  await db.rows(`update assessments.attempt set state = 'graded', score = 4, max = 5, graded_at = now() where id = $1`, [attempt.id]);
  return learner;
}

/** The tables, of all schemas, in which a row says the word, in any column, as text or as bytes. */
async function saying(word: string): Promise<string[]> {
  const tables = await database.db.rows<{ name: string }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('assessments', 'files', 'ledger') and table_type = 'BASE TABLE' order by 1`);
  const found = await Promise.all(tables.map(async ({ name }) => ({ name, rows: (await oneRow<{ n: number }>(database.db, `select count(*)::int as n from ${name} r where r::text like '%' || $1 || '%' or r::text like '%' || $2 || '%'`, [word, Buffer.from(word).toString('hex')])).n })));
  return found.filter(({ rows }) => rows > 0).map(({ name }) => name);
}

/** A transaction that lets something else happen after the answers were read, or the file was stored. */
function watched(tx: Tx, when: Partial<Record<'read' | 'stored', () => Promise<void>>>): Tx {
  const rows = async <R extends object>(statement: string, parameters?: readonly unknown[]): Promise<R[]> => {
    const found = await tx.rows<R>(statement, parameters);
    if (statement.includes('from assessments.response')) await when.read?.();
    if (statement.startsWith('update assessments.export')) await when.stored?.();
    return found;
  };
  return Object.assign(Object.create(tx) as Tx, { rows });
}

function oncePerRun(work: () => Promise<void>): () => Promise<void> {
  let done = false;
  return async () => (done ? undefined : ((done = true), work()));
}

describe('erasing what tests keep of a person', () => {
  it('leaves no word and no file of theirs anywhere, and those of others; how they did stays', async () => {
    const [erased, other] = [await written('Kuldnokk'), await written('Rasvatihane')];
    const places = ['accommodation', 'allowance', 'appeal', 'export', 'paper_sheet', 'person_grade', 'response'].map((table) => `assessments.${table}`);
    expect(await saying('Kuldnokk')).toEqual([...places, 'files.content']);
    const before = await database.db.rows(`select number, state, score, max, passed from assessments.attempt where person_id = $1`, [erased.personId]);
    for (let times = 0; times < 2; times++) await erasing.execute(administrator, 'ours', erased.personId, 'request');
    expect(await saying('Kuldnokk')).toEqual([]);
    expect(await saying('Rasvatihane')).toEqual([...places.filter((place) => place !== 'assessments.export'), 'files.content']);
    expect(await database.db.rows(`select number, state, score, max, passed from assessments.attempt where person_id = $1`, [erased.personId])).toEqual(before);
    const [choice] = await database.db.rows<{ value: object }>(`select r.value from assessments.response r join assessments.attempt t on t.id = r.attempt_id where t.person_id = $1 and r.value ? 'chosen'`, [erased.personId]);
    expect(choice?.value).toEqual({ chosen: ['b'] });
    const version = await oneRow<{ id: string }>(database.db, `select f.item_version_id as id from assessments.form_item f join assessments.assessment a on a.form_id = f.form_id where a.id = $1 and f.position = 2`, [postId]);
    const [still] = await database.db.rows<{ id: string }>(`select id from assessments.attempt where person_id = $1`, [other.personId]);
    expect((await gradedAnswers(database.db, postId, version.id, null, 10)).map(({ attemptId }) => attemptId)).toEqual([still?.id]);
  });

  it('is for administrators of the programme', async () => {
    const learner = someone();
    for (const [actor, key] of [[learner, 'ours'], [administrator, 'theirs'], [someone([{ role: 'trainer', programmeId: training.programmeId }]), 'ours']] as const) {
      await expect(erasing.execute(actor, key, learner.personId, 'request')).rejects.toMatchObject({ kind: 'not-found' });
    }
  });

  it('comes by itself when its time has come: extra time when the programme ends, words five years later', async () => {
    const person = await written('Soopart');
    const nobodys = [newId(), postId, (await oneRow<{ id: string }>(database.db, `select form_id as id from assessments.assessment where id = $1`, [postId])).id, 990, newId(), JSON.stringify({ [newId()]: { text: 'Soopart' } }), training.trainerId];
    await database.db.rows(`insert into assessments.paper_sheet (id, assessment_id, form_id, number, code, language, state, answers, printed_at, printed_by, entered_at, entered_by) values ($1, $2, $3, $4, $5, 'et', 'entered', $6, now(), $7, now(), $7)`, nobodys);
    await database.db.rows(`insert into assessments.survey_sheet (id, assessment_id, answers) values ($1, $2, $3)`, [newId(), postId, JSON.stringify({ [newId()]: { text: 'Soopart' }, [newId()]: { values: { use: 2 } } })]);
    const of = await retention.preview(administrator, 'ours', person.personId);
    expect(of).toMatchObject({ people: 1, answers: 4, withFiles: 1, comments: 2, extraTime: 1, dates: { endsAt: new Date('2026-08-02T15:00:00Z'), answersUntil: new Date('2031-08-02T15:00:00Z') } });
    const places = ['accommodation', 'allowance', 'appeal', 'export', 'paper_sheet', 'person_grade', 'response', 'survey_sheet'].map((table) => `assessments.${table}`);
    await retention.apply();
    expect(await saying('Soopart')).toEqual([...places, 'files.content']);
    lastEnd = new Date(training.clock.now().getTime() - 91 * 86_400_000);
    await retention.apply();
    expect(await saying('Soopart')).toEqual([...places.slice(1), 'files.content']);
    lastEnd = new Date('2019-01-01T00:00:00Z');
    for (let times = 0; times < 2; times++) await retention.apply();
    expect(await saying('Soopart')).toEqual([]);
    expect(await retention.preview(administrator, 'ours')).toMatchObject({ people: 0, answers: 0, withFiles: 0, comments: 0, extraTime: 0 });
    expect(await database.db.rows(`select payload->>'reason' as reason from ledger.fact where type = 'answers.erased' and subject_id = $1`, [person.personId])).toEqual([{ reason: 'retention' }]);
    const [sheet] = await database.db.rows<{ answers: Record<string, object> }>(`select answers from assessments.survey_sheet where assessment_id = $1`, [postId]);
    expect(Object.values(sheet?.answers ?? {})).toEqual(expect.arrayContaining([{ text: '', erased: true }, { values: { use: 2 } }]));
    lastEnd = new Date('2026-05-04T15:00:00Z');
  });

  it('comes on another day where an administrator has chosen one, with the reason, and within the bounds', async () => {
    const set = new SetRetention(database.db, training.clock, programme);
    const person = await written('Karulauk');
    const now = training.clock.now();
    lastEnd = new Date(now.getTime() - 91 * 86_400_000);
    const dayIn = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    for (const day of [dayIn(0), dayIn(-1), dayIn(7 * 366)]) await expect(set.execute(administrator, 'ours', day, 'x')).rejects.toMatchObject({ code: 'assessments.retention-out-of-bounds' });
    await expect(set.execute(someone(), 'ours', dayIn(2), 'x')).rejects.toMatchObject({ kind: 'not-found' });
    await set.execute(administrator, 'ours', dayIn(6 * 365), ' The funder asks for it ');
    expect(await retention.preview(administrator, 'ours')).toMatchObject({ choice: { reason: 'The funder asks for it' }, dates: { answersUntil: new Date(`${dayIn(6 * 365)}T00:00:00Z`) } });
    await set.execute(administrator, 'ours', dayIn(1), 'No longer needed');
    await retention.apply();
    expect(await saying('Karulauk')).not.toEqual([]);
    await database.db.rows(`update assessments.retention_choice set until = $1`, [new Date(now.getTime() - 86_400_000)]);
    lastEnd = new Date(now.getTime() - 100 * 86_400_000);
    await retention.apply();
    expect(await saying('Karulauk')).toEqual([]);
    await set.execute(administrator, 'ours', null, 'As usual');
    const { dates, choice } = await retention.preview(administrator, 'ours', person.personId);
    expect([choice?.until, dates?.answersUntil]).toEqual([null, dates?.byRule]);
    expect(await database.db.rows(`select payload->>'until' as until from ledger.fact where type = 'answers.retention-set' order by id`)).toEqual([dayIn(6 * 365), dayIn(1), null].map((until) => ({ until })));
    lastEnd = new Date('2026-05-04T15:00:00Z');
  });

  it('wins over a file of answers, whenever it comes while that is written', async () => {
    const { db } = database;
    const handler = new ExportTestHandler(db, new AssessmentLibrary(db), training.clock);
    const gate = new StatisticsGate(db, new AssessmentLibrary(db), training.programme);
    const exported = new ExportTest(db, gate, training.clock);
    const erase = ({ personId }: Actor) => erasing.execute(administrator, 'ours', personId, 'request');
    const job = () => ({ taskId: newId(), exportId: newId(), assessmentId: postId, choice: 'first', language: 'et', sheet: 'responses' });
    const write = (wanted: ExportTestJob, when: Partial<Record<'read' | 'stored', () => Promise<void>>> = {}) => db.transaction((tx) => handler.handle(watched(tx, when), wanted));
    const fileOf = async ({ exportId }: ExportTestJob) => (await exported.fetch(administrator, exportId)).bytes.toString();

    const [stays, before] = [await written('Jooksiklane'), await written('Kikkapuu')];
    // Between reading and storing: written anew.
    const [first, once] = [job(), oncePerRun(() => erase(before))];
    await write(first, { read: once });
    expect(await fileOf(first)).toContain('Jooksiklane');
    expect(await fileOf(first)).not.toContain('Kikkapuu');
    // Once it is stored and not yet seen: thrown away, and said so.
    const [after, second] = [await written('Sinilill'), job()];
    let erased: Promise<void> = Promise.resolve();
    await write(second, { stored: async () => void (erased = erase(after)) });
    await erased;
    await expect(fileOf(second)).rejects.toMatchObject({ code: 'assessments.export-withdrawn' });
    // While the erasure is under way: the file waits for it.
    const [during, third] = [await written('Ülane'), job()];
    const writing = await db.transaction(async (tx) => {
      await erasing.ofPerson(tx, training.programmeId, during.personId);
      const done = write(third);
      await Promise.race([done, new Promise((go) => setTimeout(go, 80))]);
      return { done };
    });
    await writing.done;
    expect(await fileOf(third)).not.toContain('Ülane');
    // And in whatever order they come.
    for (let round = 0; round < 8; round++) {
      const [person, wanted] = [await written(`Nurmenukk${round}`), job()];
      const pause = () => new Promise((go) => setTimeout(go, (round * 7) % 25));
      await Promise.all([write(wanted), pause().then(() => erase(person))]);
      expect(await saying(`Nurmenukk${round}`)).toEqual([]);
    }
    await erase(stays);
  });

  it('is the only change of a grade that was given', async () => {
    await written('Põldlõoke');
    await expect(database.db.rows(`update assessments.person_grade set score = 0, comment = null, notes = '[]'`)).rejects.toThrow('append-only');
    await expect(database.db.rows(`update assessments.person_grade set comment = 'other'`)).rejects.toThrow('append-only');
  });
});
