import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Newcomer } from '../trainee.js';

const text = (et: string, ru: string, en: string) => ({ et, ru, en });
const keyed = (parts: Readonly<Record<string, readonly [string, string, string]>>) => Object.entries(parts).map(([key, words]) => ({ key, text: text(...words) }));
const base = { stem: text('Vastake küsimusele.', 'Ответьте на вопрос.', 'Answer the question.'), explanation: text('', '', ''), points: 1 };
const words = keyed({ a: ['Esimene osa', 'Первая часть', 'The first part'], b: ['Teine osa', 'Вторая часть', 'The second part'], c: ['Kolmas osa', 'Третья часть', 'The third part'] });
const exactly = { value: 5, tolerance: { kind: 'absolute', by: 0 }, share: 1 };

/** Each kind of answer that is more than a list to choose from. */
const questions = [
  { ...base, kind: 'matching', prompts: words.slice(0, 2), choices: words, pairs: [{ prompt: 'a', choice: 'a' }, { prompt: 'b', choice: 'b' }] },
  { ...base, kind: 'ordering', elements: words },
  {
    ...base,
    kind: 'gap',
    text: text('Ühes {{a}} on viis {{b}} ja {{c}}.', 'В одном {{a}} пять {{b}} и {{c}}.', 'In one {{a}} there are five {{b}} and {{c}}.'),
    gaps: [{ key: 'a', input: 'typed', answers: [{ texts: ['x'], share: 1 }] }, { key: 'b', input: 'chosen', options: words.map((word) => ({ ...word, correct: word.key === 'a' })) }, { key: 'c', input: 'dragged', accepts: [{ choice: 'a', share: 1 }] }],
    choices: words,
  },
  { ...base, kind: 'numeric', answers: [exactly] },
  { ...base, kind: 'extended-text', minWords: 5, maxWords: 50 },
  { ...base, kind: 'file', accept: [], maxFiles: 2, maxBytes: 5_000_000 },
  { ...base, kind: 'case', scenes: [{ key: 's', text: text('Mida te teete?', 'Что вы сделаете?', 'What do you do?'), choices: words.map((word) => ({ ...word, next: null, share: 0 })) }] },
  { ...base, points: 0, kind: 'scale', statements: words.slice(0, 1), steps: words.map((word, index) => ({ value: index, text: word.text })), look: 'rating' },
  { ...base, kind: 'association', elements: words, pairs: [{ between: ['a', 'b'] }] },
  { ...base, kind: 'slider', min: 0, max: 10, step: 1, answers: [exactly] },
];

/** A test of the training that asks these questions, with settings of the final test but for those named. */
export async function insertTest(database: Client, activityId: string, title: object, contents: readonly object[], settings: object): Promise<{ assessmentId: string; questionIds: string[] }> {
  const [formId, assessmentId] = [randomUUID(), randomUUID()];
  await database.query(`insert into assessments.form (id) values ($1)`, [formId]);
  const questionIds: string[] = [];
  for (const [index, content] of contents.entries()) {
    const [itemId, versionId] = [randomUUID(), randomUUID()];
    questionIds.push(versionId);
    await database.query(`insert into assessments.item (id, key) values ($1, $2)`, [itemId, itemId]);
    await database.query(`insert into assessments.item_version (id, item_id, hash, content, created_at) values ($1, $2, $3, $4, now())`, [versionId, itemId, itemId, JSON.stringify(content)]);
    await database.query(`insert into assessments.form_item (form_id, position, item_version_id) values ($1, $2, $3)`, [formId, index + 1, versionId]);
  }
  await database.query(
    `insert into assessments.assessment (id, programme_id, activity_id, title, settings, form_id)
     select $1, programme_id, activity_id, $2, settings || $5::jsonb, $3 from assessments.assessment where activity_id = $4 and phase = 'post' limit 1`,
    [assessmentId, JSON.stringify(title), formId, activityId, JSON.stringify(settings)],
  );
  return { assessmentId, questionIds };
}

/** An open attempt at a test that has one question of each kind on one page. */
export async function mixedAttempt(database: Client, { api }: Newcomer, activityId: string): Promise<string> {
  const { assessmentId } = await insertTest(database, activityId, text('Kõik vastamise viisid', 'Все виды ответов', 'All ways to answer'), questions, { pages: 'all' });
  return (await api.post<{ id: string }>(`/assessments/${assessmentId}/attempts`, { language: 'ru' })).id;
}
