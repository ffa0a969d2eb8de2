import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence } from '../index.js';
import { moduleTests, question, someone, text, Training, useCases } from '../testing/training.js';
import { SqlAnchorQuestions } from './sql-anchor-questions.js';

let database: TestDatabase;
const training = new Training();
const anchors = new SqlAnchorQuestions();
let app: ReturnType<typeof useCases>;
let tests: Awaited<ReturnType<typeof moduleTests>>;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence);
  training.items = [...training.items, { key: 'q5', lesson: 'second', content: { kind: 'short-text', stem: text('five'), explanation: text('because'), points: 1, answers: [{ texts: ['yes'], share: 1 }] } as never }];
  app = useCases(database.db, training);
  tests = await moduleTests(database.db, training);
});
afterAll(() => database.close());

/** Takes the test of that phase and answers the first questions rightly. */
async function takes(phase: 'pre' | 'post', right: number, personId = newId()): Promise<string> {
  const actor = { ...someone(), personId };
  const { attempt } = await app.start.execute(actor, tests[phase], 'et');
  const [test] = await anchors.tests(database.db, training.programmeId);
  const questions = await anchors.questionsOf(database.db, training.programmeId, test?.formId ?? '');
  const responses = questions.map(({ id, several }, index) => ({ questionId: id, value: { chosen: index < right ? (several ? ['a', 'b'] : ['b']) : ['d'] }, language: 'et' as const }));
  await app.save.execute(actor, attempt.id, responses);
  await app.submit.execute(actor, attempt.id);
  return personId;
}

describe('questions of final tests that are asked again', () => {
  it('are the closed ones, without their keys, of the programme’s own tests', async () => {
    const [test] = await anchors.tests(database.db, training.programmeId);
    const questions = await anchors.questionsOf(database.db, training.programmeId, test?.formId ?? '');
    expect(questions.map(({ stem, several, options }) => [stem.et, several, options.length])).toEqual([['one', false, 4], ['two', false, 4], ['three', true, 4], ['four', false, 4]]);
    expect(JSON.stringify(questions)).not.toMatch(/correct|explanation|because|why/);
    expect(await anchors.questionsOf(database.db, newId(), test?.formId ?? '')).toEqual([]);
  });

  it('give of each person the first final test, as it was graded, and grade other answers alike', async () => {
    const [test] = await anchors.tests(database.db, training.programmeId);
    const ids = (await anchors.questionsOf(database.db, training.programmeId, test?.formId ?? '')).map(({ id }) => id);
    await takes('pre', 4);
    const personId = await takes('post', 3);
    expect(await anchors.firstResults(database.db, training.programmeId, ids)).toMatchObject([{ personId, shares: [1, 1, 1, 0] }]);
    expect(await anchors.firstResults(database.db, training.programmeId, [...ids.slice(0, 3), newId()])).toEqual([]);
    const chosen = new Map([[ids[0] ?? '', ['b']], [ids[2] ?? '', ['a', 'c']], [ids[3] ?? '', ['nothing of it']]]);
    expect(await anchors.shares(database.db, training.programmeId, ids, [chosen, new Map()])).toEqual([[1, 0, 0, 0], [0, 0, 0, 0]]);
  });

  it('are graded by the key that was corrected in any test of the programme, results and later answers alike', async () => {
    const [test] = await anchors.tests(database.db, training.programmeId);
    const ids = (await anchors.questionsOf(database.db, training.programmeId, test?.formId ?? '')).map(({ id }) => id);
    const [first = ''] = ids;
    const personId = await takes('post', 4);
    const standing = async () => (await anchors.firstResults(database.db, training.programmeId, ids)).find((result) => result.personId === personId)?.shares;
    expect([await standing(), await anchors.corrected(database.db, training.programmeId, ids)]).toEqual([[1, 1, 1, 1], []]);
    const by = training.trainerId;
    const corrected = { ...question('one'), options: question('one').options.map((option) => ({ ...option, correct: option.key === 'c' })) };
    await database.db.rows(
      `insert into assessments.regrade (id, assessment_id, item_version_id, corrected, reason, state, proposed_by, proposed_at, decided_by, decided_at) values ($1, $2, $3, $4, 'wrong', 'approved', $5, now(), $5, now())`,
      [newId(), tests.pre, first, JSON.stringify(corrected), by],
    );
    expect([await standing(), await anchors.corrected(database.db, training.programmeId, ids)]).toEqual([[0, 1, 1, 1], [first]]);
    expect(await anchors.shares(database.db, training.programmeId, [first], [new Map([[first, ['b']]]), new Map([[first, ['c']]])])).toEqual([[0], [1]]);
    const [attempt] = await database.db.rows<{ score: number }>(`select score from assessments.attempt where assessment_id = $1 and person_id = $2`, [tests.post, personId]);
    expect(attempt).toEqual({ score: 4 });
  });
});
