import { seedBank, seedPlan } from '#assessments/core';
import { oneRow } from '#platform/database';
import { furtherQuestions, writtenQuestion } from '../content/bank-test.js';
import { demonstrationQuestions } from '../content/bank-questions.js';
import { showcaseBankTitle, showcaseQuestions, showcaseTitle } from '../content/showcase/index.js';
import { loadBankTests } from './load-bank-tests.js';
import { loadSelfRatings } from './load-self-ratings.js';
import { idOf, type ActivityIds, type Loading } from './loading.js';

/** The trainer's own questions, reviewed by the coordinator: a small bank that many have answered, ratings of then and now, and a test that shows every kind of question. */
export async function loadBanks(loading: Loading, ids: ActivityIds): Promise<void> {
  const { tx, clock, programmeId, demonstration } = loading;
  const account = async (role: string) => (await oneRow<{ id: string }>(tx, `select person_id as id from people.account where email = $1`, [`${role}@demo.kaasa.test`])).id;
  const [writtenBy, reviewedBy] = [await account('trainer'), await account('admin')];
  const title = { et: 'Kodaniku küsimused', ru: 'Вопросы о гражданском участии', en: 'Questions on taking part' };
  const questions = [writtenQuestion, ...furtherQuestions, ...demonstrationQuestions];
  const asked = await seedBank(tx, { programmeId, key: 'taking-part', title, writtenBy, reviewedBy, questions }, clock.now());
  const askable = questions.flatMap(({ content, draft }, index) => (draft === true || content.points === 0 ? [] : [{ id: asked[index] ?? '', content }]));
  const itemIds = await seedBank(tx, { programmeId, key: 'sample-questions', title: showcaseBankTitle, writtenBy, reviewedBy, questions: showcaseQuestions }, clock.now());
  await loadSelfRatings(loading, ids, showcaseQuestions.flatMap(({ content }, index) => (content.kind === 'scale' ? [itemIds[index] ?? ''] : [])), writtenBy);
  await loadBankTests(loading, ids, askable, writtenBy);
  const open = demonstration.activities.find((activity) => activity.open);
  if (open === undefined) return;
  const plan = { programmeId, activityIds: [idOf(ids, open.key)], title: showcaseTitle, purpose: 'practice' as const, settings: { policy: { kind: 'deferred' as const } }, itemIds, writtenBy };
  await seedPlan(tx, plan, clock.now());
}
