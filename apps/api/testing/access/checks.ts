import type { Demonstration } from '../demonstration.js';
import { attempt } from './answer-files.js';
import type { AccessRule } from './given.js';

/** An open attempt of the trainee at a test that checks each answer, and one question of it. */
async function checked(d: Demonstration): Promise<Record<string, string>> {
  const { id } = await attempt(d);
  const formId = await d.value(`update assessments.attempt set form_id = (select form_id from assessments.assessment where id = $2) where id = $1 returning form_id as value`, [id, await d.assessment('post')]);
  await d.value(`update assessments.assessment set settings = jsonb_set(settings, '{policy}', '{"kind": "immediate"}') where id = (select assessment_id from assessments.attempt where id = $1) returning id as value`, [id]);
  return { id, questionId: await d.value(`select item_version_id as value from assessments.form_item f join assessments.item_version v on v.id = f.item_version_id where form_id = $1 and v.content->>'kind' = 'single-choice' order by position limit 1`, [formId]) };
}

export const checks: Record<string, AccessRule> = {
  checkAnswer: { may: ['trainee'], path: checked, body: { value: { chosen: ['a'] }, language: 'et' } },
};
