import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { gradeItem, type ChoiceItem } from '#assessments/engine';
import { oneRow } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence, loadGradedAttempts, type PastAttempt } from '../index.js';
import { question, someone, Training, useCases } from '../testing/training.js';

let database: TestDatabase;
let training: Training;
let app: ReturnType<typeof useCases>;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
});
afterAll(() => database.close());

const ensure = () => database.db.transaction((tx) => app.directory.ensureForModule(tx, training.activityId, training.releaseId));
const standings = (personId: string) => app.directory.standings(database.db, training.activityId, personId);
const count = async (table: string) => (await oneRow<{ n: number }>(database.db, `select count(*)::int as n from assessments.${table}`)).n;

beforeEach(async () => {
  training = new Training();
  app = useCases(database.db, training);
  await ensure();
});

describe('ensureForModule', () => {
  it('makes both tests of a module once, also when asked twice at once', async () => {
    training = new Training();
    app = useCases(database.db, training);
    await Promise.all([ensure(), ensure()]);
    await ensure();
    expect((await standings(newId())).map(({ phase, moduleId }) => [phase, moduleId])).toEqual([
      ['pre', 'test-module'],
      ['post', 'test-module'],
    ]);
  });

  it('keeps a question that a new release leaves as it was, and versions the one that it changes', async () => {
    const before = { items: await count('item'), versions: await count('item_version') };
    training = new Training();
    app = useCases(database.db, training);
    training.items = training.items.map((item) => (item.key === 'q2' ? { ...item, content: question(`two, reworded ${newId()}`) } : item));
    await ensure();
    expect({ items: await count('item'), versions: await count('item_version') }).toEqual({ items: before.items, versions: before.versions + 1 });
  });

  it('leaves stored questions unchangeable', async () => {
    await expect(database.db.rows(`update assessments.item_version set content = '{}'`)).rejects.toThrow(/immutable/);
  });
});

describe('standingsOf', () => {
  it('tells for many people in one query where each of them is', async () => {
    const [ahead, idle] = [someone(), someone()];
    const [pre] = await standings(ahead.personId);
    const { attempt } = await app.start.execute(ahead, pre?.assessmentId ?? '', 'et');
    let queries = 0;
    const counted = { rows: <R extends object>(text: string, parameters?: readonly unknown[]) => (queries++, database.db.rows<R>(text, parameters)) };
    const found = await app.directory.standingsOf(counted, training.activityId, [ahead.personId, idle.personId]);
    expect(queries).toBe(1);
    expect(found.get(ahead.personId)).toMatchObject([{ phase: 'pre', attempts: 1, openAttemptId: attempt.id, best: null }, { phase: 'post', attempts: 0 }]);
    expect(found.get(idle.personId)).toMatchObject([{ attempts: 0 }, { attempts: 0 }]);
  });
});

describe('loadGradedAttempts', () => {
  it('writes attempts whose stored answers, replayed, give every stored score', async () => {
    const people = Array.from({ length: 40 }, newId);
    const assessmentId = (await standings(newId()))[1]?.assessmentId ?? '';
    const past = people.map((personId, n): PastAttempt => {
      const answers = new Map(['q1', 'q2', 'q3', 'q4'].slice(0, 1 + (n % 4)).map((key, i) => [key, { chosen: [['a', 'b', 'c', 'd'][(n + i) % 4] ?? 'a'] }]));
      return { assessmentId, personId, number: 1, language: 'et', seed: n, startedAt: new Date('2026-02-01T10:00:00Z'), submittedAt: new Date('2026-02-01T10:20:00Z'), answers };
    });
    const loaded = await database.db.transaction((tx) => loadGradedAttempts(tx, past));
    const rows = await database.db.rows<{ id: string; score: number; chosen: string[]; trace: unknown; content: ChoiceItem }>(
      `select r.attempt_id as id, r.score, r.value->'chosen' as chosen, r.trace, v.content from assessments.response r join assessments.item_version v on v.id = r.item_version_id
       where r.attempt_id = any($1)`,
      [loaded.map(({ id }) => id)],
    );
    expect(rows.length).toBe(past.reduce((sum, { answers }) => sum + answers.size, 0));
    for (const { score, chosen, trace, content } of rows) expect(gradeItem(content, { chosen })).toMatchObject({ score, trace });
    for (const { id, score } of loaded) expect(rows.filter((row) => row.id === id).reduce((sum, row) => sum + row.score, 0)).toBe(score);
    const facts = await oneRow(database.db, `select count(*)::int as n from ledger.fact where occurred_at = $1 and activity_id = $2`, [new Date('2026-02-01T10:20:00Z'), training.activityId]);
    expect(facts).toEqual({ n: 80 });
  });

  it('refuses answers that nobody could have given', async () => {
    const assessmentId = (await standings(newId()))[1]?.assessmentId ?? '';
    const at = new Date('2026-02-01T10:00:00Z');
    const impossible = { assessmentId, personId: newId(), number: 1, language: 'et' as const, seed: 1, startedAt: at, submittedAt: at, answers: new Map([['q1', { chosen: ['z'] }]]) };
    await expect(database.db.transaction((tx) => loadGradedAttempts(tx, [impossible]))).rejects.toThrow(/unknown-option/);
  });
});
