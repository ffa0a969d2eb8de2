import { seedBank, seedPlan } from '#assessments/core';
import { oneRow } from '#platform/database';
import { demonstrationQuestions } from '../content/bank-questions.js';
import { showcaseBankTitle, showcaseQuestions, showcaseTitle } from '../content/showcase/index.js';
import { idOf, type ActivityIds, type Loading } from './loading.js';

/** The trainer's own questions, reviewed by the coordinator: a small bank, and a test that shows every kind of question. */
export async function loadBanks({ tx, clock, programmeId, demonstration }: Loading, ids: ActivityIds): Promise<void> {
  const account = async (role: string) => (await oneRow<{ id: string }>(tx, `select person_id as id from people.account where email = $1`, [`${role}@demo.kaasa.test`])).id;
  const [writtenBy, reviewedBy] = [await account('trainer'), await account('admin')];
  const title = { et: 'Kodaniku küsimused', ru: 'Вопросы о гражданском участии', en: 'Questions on taking part' };
  await seedBank(tx, { programmeId, key: 'taking-part', title, writtenBy, reviewedBy, questions: demonstrationQuestions }, clock.now());

  const itemIds = await seedBank(tx, { programmeId, key: 'sample-questions', title: showcaseBankTitle, writtenBy, reviewedBy, questions: showcaseQuestions }, clock.now());
  const open = demonstration.activities.find((activity) => activity.open);
  if (open === undefined) return;
  const plan = { programmeId, activityId: idOf(ids, open.key), title: showcaseTitle, purpose: 'practice' as const, settings: { policy: { kind: 'deferred' as const } }, itemIds, writtenBy };
  await seedPlan(tx, plan, clock.now());
}
