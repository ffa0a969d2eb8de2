import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Page } from 'playwright-core';
import type { Screen } from '../screens.js';
import type { Newcomer } from '../trainee.js';
import { insertTest } from './player.js';

/** What the addresses of surveys and of answers checked one by one are made of. */
export interface KnownDelivery {
  readonly openSurveyId: string;
  readonly closedSurveyId: string;
  /** At a test that tells at once how an answer did: the first question has a try left, the second has none, the third was not tried. */
  readonly checkedAttemptId: string;
  /** With the right to pause, and paused. */
  readonly pausableAttemptId: string;
  readonly pausedAttemptId: string;
}

const text = (et: string, ru: string, en: string) => ({ et, ru, en });
const asked = { explanation: text('', '', ''), points: 0 };
const steps = [text('Üldse mitte', 'Совсем нет', 'Not at all'), text('Natuke', 'Немного', 'A little'), text('Palju', 'Много', 'A lot')].map((word, index) => ({ value: index + 1, text: word }));
const opinions = [
  { ...asked, kind: 'scale', stem: text('Kui palju koolitusest kasu oli?', 'Насколько полезным было обучение?', 'How useful was the training?'), statements: [{ key: 'use', text: text('', '', '') }], steps, look: 'rating' },
  { ...asked, kind: 'extended-text', stem: text('Mida teeksite teisiti?', 'Что стоит сделать иначе?', 'What should be done differently?') },
];

const anonymous = { purpose: 'survey', anonymous: true, passMark: null, release: 'at-once' };
const title = text('Tagasiside koolitusele', 'Отзыв об обучении', 'Feedback on the training');

const letters = [text('Kirjutan linnavalitsusele', 'Пишу в городскую управу', 'I write to the city government'), text('Ootan järgmisi valimisi', 'Жду следующих выборов', 'I wait for the next elections')];
const practice = {
  kind: 'single-choice',
  points: 1,
  stem: text('Kuidas teha ettepanek oma linnale?', 'Как внести предложение своему городу?', 'How do you make a proposal to your city?'),
  explanation: text('Ettepaneku võib teha igal ajal.', 'Предложение можно внести в любое время.', 'A proposal can be made at any time.'),
  hints: [text('Ootama ei pea.', 'Ждать не нужно.', 'There is no need to wait.')],
  shuffle: false,
  options: letters.map((word, index) => ({ key: String(index), text: word, correct: index === 0, explanation: text('Nii jõuab see kohale.', 'Так оно дойдёт.', 'That way it arrives.') })),
};

async function checkedAttempt(database: Client, { api }: Newcomer, activityId: string): Promise<string> {
  const { assessmentId, questionIds } = await insertTest(database, activityId, text('Harjutus', 'Упражнение', 'Practice'), [practice, practice, practice], { purpose: 'practice', policy: { kind: 'interactive', tries: 2, penalty: 0 } });
  const { id } = await api.post<{ id: string }>(`/assessments/${assessmentId}/attempts`, { language: 'ru' });
  for (const [index, chosen] of ['1', '0'].entries()) await api.post(`/attempts/${id}/questions/${questionIds[index]}/check`, { value: { chosen: [chosen] }, language: 'ru' });
  return id;
}

/** An attempt at a test of half an hour whose clock may be stopped. */
async function pausableAttempt(database: Client, { api }: Newcomer, activityId: string): Promise<string> {
  const { assessmentId } = await insertTest(database, activityId, text('Kokkuvõttev test', 'Итоговый тест', 'Final test'), [practice, practice], { timeLimitMinutes: 30 });
  const { id } = await api.post<{ id: string }>(`/assessments/${assessmentId}/attempts`, { language: 'ru' });
  await database.query(`update assessments.attempt set pause_minutes = 15 where id = $1`, [id]);
  return id;
}

/** A survey that can be answered, and one that ten people have answered and that is over. */
export async function knownDelivery(database: Client, beginner: Newcomer, activityId: string): Promise<KnownDelivery> {
  const open = await insertTest(database, activityId, title, opinions, anonymous);
  const closed = await insertTest(database, activityId, title, opinions, { ...anonymous, closesAt: '2026-01-01T00:00:00.000Z' });
  const [scale = '', words = ''] = closed.questionIds;
  for (let person = 0; person < 10; person++) {
    const answers = { [scale]: { values: { use: 1 + (person % 3) } }, ...(person < 3 ? { [words]: { text: `${person + 1}. 👍` } } : {}) };
    await database.query(`insert into assessments.survey_sheet (id, assessment_id, answers) values ($1, $2, $3)`, [randomUUID(), closed.assessmentId, JSON.stringify(answers)]);
  }
  const [pausableAttemptId, pausedAttemptId] = [await pausableAttempt(database, beginner, activityId), await pausableAttempt(database, beginner, activityId)];
  await beginner.api.post(`/attempts/${pausedAttemptId}/pause`);
  return { pausableAttemptId, pausedAttemptId, openSurveyId: open.assessmentId, closedSurveyId: closed.assessmentId, checkedAttemptId: await checkedAttempt(database, beginner, activityId) };
}

async function answerSome(page: Page): Promise<void> {
  await page.locator('main input[type=radio]').first().check();
}

const seen = (visitor: Screen['visitor'], name: string, path: Screen['path'], prepare?: Screen['prepare']): Screen => ({ name, visitor, path, ...(prepare === undefined ? {} : { prepare }) });

export const deliveryScreens = {
  learn: [
    seen('beginner', 'an anonymous survey', ({ openSurveyId }) => `/learn/surveys/${openSurveyId}`, answerSome),
    seen('beginner', 'a survey that is over', ({ closedSurveyId }) => `/learn/surveys/${closedSurveyId}`),
    seen('beginner', 'an answer with another try', ({ checkedAttemptId }) => `/learn/attempts/${checkedAttemptId}?page=1`),
    seen('beginner', 'an answer that was checked', ({ checkedAttemptId }) => `/learn/attempts/${checkedAttemptId}?page=2`),
    seen('beginner', 'a question that can be paused', ({ pausableAttemptId }) => `/learn/attempts/${pausableAttemptId}`),
    seen('beginner', 'a paused attempt', ({ pausedAttemptId }) => `/learn/attempts/${pausedAttemptId}`),
  ],
  teach: [
    seen('administrator', 'people of a test and their time', ({ finalTestId }) => `/teach/assessments/${finalTestId}/people`),
    seen('administrator', 'settings of a published test', ({ finalTestId }) => `/teach/assessments/${finalTestId}/settings`),
    seen('administrator', 'an anonymous survey that still runs', ({ openSurveyId }) => `/teach/assessments/${openSurveyId}`),
    seen('administrator', 'what an anonymous survey said', ({ closedSurveyId }) => `/teach/assessments/${closedSurveyId}`),
  ],
} as const;
