import { newId } from '#kernel';
import type { Demonstration } from '../demonstration.js';
import { staff, training, type AccessRule, type Made } from './given.js';

/** The trainee's attempt of the training that is tried, with its first question. */
async function answer(d: Demonstration): Promise<{ attemptId: string; questionId: string }> {
  const attemptId = await d.value(`select t.id as value from assessments.attempt t join assessments.assessment a on a.id = t.assessment_id where t.person_id = $1 and t.state = 'graded' order by a.phase = 'post' desc, t.started_at limit 1`, [d.people.trainee]);
  const questionId = await d.value(`select item_version_id as value from assessments.response where attempt_id = $1 order by item_version_id limit 1`, [attemptId]);
  return { attemptId, questionId };
}
const asked: Made<Record<string, string>> = async (d) => ({ id: await d.assessment('post'), questionId: await d.value(`select f.item_version_id as value from assessments.assessment a join assessments.form_item f on f.form_id = a.form_id where a.id = $1 order by f.position limit 1`, [await d.assessment('post')]) });

async function correction(d: Demonstration): Promise<{ corrected: object; reason: string }> {
  await d.api.db.rows(`delete from assessments.regrade where state in ('proposed', 'applying')`);
  const { questionId } = (await (asked as (d: Demonstration) => Promise<Record<string, string>>)(d)) as { questionId: string };
  return { corrected: JSON.parse(await d.value(`select content::text as value from assessments.item_version where id = $1`, [questionId])) as object, reason: 'A wrong key' };
}
const proposal: Made<Record<string, string>> = async (d) => {
  const { corrected, reason } = await correction(d);
  const { id, questionId } = (await (asked as (d: Demonstration) => Promise<Record<string, string>>)(d)) as { id: string; questionId: string };
  const made = await d.api.call('post', `/api/v1/assessments/${id}/questions/${questionId}/regrades`, { cookie: d.cookieOf('trainer'), body: { corrected, reason } });
  return { id: (made.body as { id: string }).id };
};
const openAppeal: Made<Record<string, string>> = async (d) => {
  const { attemptId, questionId } = await answer(d);
  await d.api.db.rows(`delete from assessments.appeal where attempt_id = $1`, [attemptId]);
  const id = newId();
  await d.api.db.rows(`insert into assessments.appeal (id, attempt_id, item_version_id, text, made_at) values ($1, $2, $3, 'Why?', now())`, [id, attemptId, questionId]);
  return { id };
};

export const grading: Record<string, AccessRule> = {
  viewGrading: { may: staff, path: training },
  listWaitingAnswers: { may: staff, path: training },
  listOpenAppeals: { may: staff, path: training },
  viewAnswerToGrade: { may: staff, path: answer },
  gradeAnswer: { may: staff, path: answer, body: { points: 1 } },
  releaseResults: { may: staff, path: async (d) => ({ id: await d.assessment('post') }), body: {} },
  listMyAppeals: { may: ['trainee'], path: answer },
  // The trainee's own attempt is at a pre-test, of which nobody sees how it was marked.
  makeAppeal: { may: [], refused: { trainee: 409 }, path: answer, body: async (d) => ({ questionId: (await answer(d)).questionId, text: 'Why?' }) },
  answerAppeal: { may: staff, path: openAppeal, body: { answer: 'As it was.' } },
  viewKey: { may: staff, path: asked },
  proposeRegrade: { may: staff, path: asked, body: correction },
  previewRegrade: { may: staff, path: proposal },
  approveRegrade: { may: staff, path: proposal },
  rejectRegrade: { may: staff, path: proposal },
};
