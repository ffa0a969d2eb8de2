import { newId } from '#kernel';
import { storeFile } from '#platform/files';
import type { Demonstration } from '../demonstration.js';
import { administrators, staff, type AccessRule, type Made } from './given.js';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
export const sha256 = '6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0';
const every = (text: string) => ({ et: text, ru: text, en: text });
const media = [{ key: 'dot', mediaType: 'image/png', sha256, alt: every('Dot') }];
const stem = every('![](media:dot)');
const editors = ['trainer', 'otherTrainer', ...administrators] as const;

function keep(d: Demonstration, kind: string, id: string): Promise<{ id: string }> {
  return storeFile(d.api.db, { bytes: png, owner: { kind, id }, accepts: ['image/png'], maxBytes: 1_000, at: d.api.clock.now() });
}

/** An open attempt of the trainee whose one question shows a picture and asks for files. */
export async function attempt(d: Demonstration): Promise<{ id: string; questionId: string }> {
  const [itemId, questionId, formId, assessmentId, id] = [newId(), newId(), newId(), newId(), newId()];
  const content = { kind: 'file', stem, explanation: every(''), points: 1, media, accept: [], maxFiles: 100, maxBytes: 1_000 };
  await d.api.db.rows(`insert into assessments.item (id, key) values ($1, $2)`, [itemId, itemId]);
  await d.api.db.rows(`insert into assessments.item_version (id, item_id, hash, content, created_at) values ($1, $2, $3, $4, now())`, [questionId, itemId, itemId, JSON.stringify(content)]);
  await d.api.db.rows(`insert into assessments.form (id) values ($1)`, [formId]);
  await d.api.db.rows(`insert into assessments.form_item (form_id, position, item_version_id) values ($1, 1, $2)`, [formId, questionId]);
  await d.api.db.rows(
    `insert into assessments.assessment (id, programme_id, activity_id, title, settings, form_id) select $1, programme_id, activity_id, title, settings, $2 from assessments.assessment where id = $3`,
    [assessmentId, formId, await d.assessment('post')],
  );
  await d.api.db.rows(`insert into assessments.attempt (id, assessment_id, person_id, form_id, number, state, language, seed, started_at) values ($1, $2, $3, $4, 1, 'open', 'et', 1, now())`, [id, assessmentId, d.people.trainee, formId]);
  await keep(d, 'assessments.bank-item', itemId);
  return { id, questionId };
}

const handedIn: Made<Record<string, string>> = async (d) => ({ fileId: (await keep(d, 'assessments.attempt', (await attempt(d)).id)).id });

async function bankItem(d: Demonstration): Promise<{ id: string }> {
  const post = async (path: string, body: object) => (await d.api.call('post', `/api/v1/${path}`, { cookie: d.cookieOf('trainer'), body })).body as { id: string };
  const bank = await post(`programmes/${d.programmeKey}/banks`, { title: every('Bank') });
  const content = { kind: 'true-false', stem, explanation: every(''), points: 1, media, answer: true };
  const labels = { name: '', folderId: null, tags: [], competences: [], difficulty: null };
  const item = await post(`banks/${bank.id}/items`, { content, labels });
  await keep(d, 'assessments.bank-item', item.id);
  return item;
}

export const answerFiles: Record<string, AccessRule> = {
  getAttemptMedium: { may: ['trainee', ...staff], path: async (d) => ({ id: (await attempt(d)).id, sha256 }) },
  getBankItemMedium: { may: editors, path: async (d) => ({ id: (await bankItem(d)).id, sha256 }) },
  addAnswerFile: { may: ['trainee'], path: attempt, body: png, type: 'image/png' },
  getAnswerFile: { may: ['trainee', ...staff], path: handedIn },
  removeAnswerFile: { may: ['trainee'], path: handedIn },
};
