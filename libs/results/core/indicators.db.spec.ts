import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { attemptGraded } from '#assessments/contract';
import { personProfiled } from '#people/contract';
import { recordFact } from '#platform/ledger';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { presenceRecorded, type PresenceState } from '#programme/contract';
import type { Indicator } from './domain/indicator.js';
import { indicatorOf } from './domain/indicators.js';
import { resultsPersistence } from './index.js';
import { indicatorBreakdown, indicatorEvidence, indicatorMonths, indicatorValue } from './persistence/indicator-facts.query.js';

let database: TestDatabase;
let programmeId: string;
const training = newId();

beforeAll(async () => {
  database = await testDatabase(resultsPersistence);
});
beforeEach(() => {
  programmeId = newId();
});
afterAll(() => database.close());

const named = (id: string): Indicator => {
  const indicator = indicatorOf(id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  return indicator;
};
const value = async (id: string) => indicatorValue(database.db, programmeId, named(id).query);
const base = (subjectId: string, occurredAt = '2026-10-05T09:00:00Z') => ({ occurredAt: new Date(occurredAt), subjectId, actorId: null, programmeId, activityId: training, language: null });

async function present(subjectId: string, state: PresenceState = 'present', supersedes?: string, at?: string): Promise<string> {
  return recordFact(database.db, presenceRecorded, { ...base(subjectId, at), payload: { state, method: 'roster', minutes: 360, activityKind: 'training' }, supersedes: supersedes ?? null });
}
async function graded(subjectId: string, phase: 'pre' | 'post', score: number): Promise<void> {
  const payload = { attemptId: newId(), assessmentId: newId(), moduleId: 'm', phase, score, max: 10, passed: score >= 6 };
  await recordFact(database.db, attemptGraded, { ...base(subjectId), payload });
}

describe('indicators over the ledger', () => {
  it('counts a person once and rises with the next', async () => {
    const anna = newId();
    await present(anna);
    await present(anna);
    expect((await value('I07')).actual).toBe(1);
    await present(newId());
    expect((await value('I07')).actual).toBe(2);
    expect((await value('I06')).actual).toBe(1);
  });

  it('does not count what was corrected later', async () => {
    const person = newId();
    const first = await present(person);
    await present(person, 'absent', first);
    expect((await value('I07')).actual).toBe(0);
    expect(await indicatorEvidence(database.db, programmeId, named('I07').query, { limit: 10, cursor: null })).toEqual([]);
  });

  it('gives the gain of those who took both tests, and says how many did not', async () => {
    const [better, worse, once] = [newId(), newId(), newId()];
    await graded(better, 'pre', 4);
    await graded(better, 'post', 9);
    await graded(worse, 'pre', 8);
    await graded(worse, 'post', 8);
    await graded(once, 'pre', 3);
    expect(await value('I09')).toMatchObject({ actual: 50, matched: 2, unmatched: 1 });
  });

  it('has no percentage where nobody took both tests', async () => {
    expect((await value('I09')).actual).toBeNull();
  });

  it('adds up: months and breakdowns come from the same people', async () => {
    for (const at of ['2026-09-30T22:30:00Z', '2026-10-05T09:00:00Z']) {
      const person = newId();
      await recordFact(database.db, personProfiled, { ...base(person), payload: { ageBand: '65+', gender: 'female', placeCode: 'narva', workingLanguage: 'ru', participantType: 'resident' } });
      await present(person, 'present', undefined, at);
    }
    const { query } = named('I07');
    expect(await indicatorMonths(database.db, programmeId, query, 'Europe/Tallinn')).toEqual([{ month: '2026-10', count: 2 }]);
    expect(await indicatorBreakdown(database.db, programmeId, query)).toContainEqual({ dimension: 'placeCode', code: 'narva', count: 2 });
  });
});
