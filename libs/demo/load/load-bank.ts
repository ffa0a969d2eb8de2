import { seedBank } from '#assessments/core';
import { oneRow } from '#platform/database';
import { demonstrationQuestions } from '../content/bank-questions.js';
import type { Loading } from './loading.js';

/** A small bank of the trainer's own questions, reviewed by the coordinator. */
export async function loadBank({ tx, clock, programmeId }: Loading): Promise<void> {
  const idOf = async (role: string) => (await oneRow<{ id: string }>(tx, `select person_id as id from people.account where email = $1`, [`${role}@demo.kaasa.test`])).id;
  const title = { et: 'Kodaniku küsimused', ru: 'Вопросы о гражданском участии', en: 'Questions on taking part' };
  const bank = { programmeId, key: 'taking-part', title, writtenBy: await idOf('trainer'), reviewedBy: await idOf('admin'), questions: demonstrationQuestions };
  await seedBank(tx, bank, clock.now());
}
