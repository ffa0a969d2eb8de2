import type { Demonstration } from '../demonstration.js';
import { attempt, sha256 } from './answer-files.js';
import { learners, staff, type AccessRule, type Made } from './given.js';

/** An anonymous survey that asks what the final test asks. */
async function survey(d: Demonstration): Promise<{ id: string }> {
  const id = await d.value(
    `insert into assessments.assessment (id, programme_id, activity_id, title, settings, form_id)
     select gen_random_uuid(), programme_id, activity_id, title, settings || '{"purpose": "survey", "anonymous": true, "closesAt": null}', form_id from assessments.assessment where id = $1 returning id as value`,
    [await d.assessment('post')],
  );
  return { id };
}

const path: Made<Record<string, string>> = survey;
/** One whose question shows a picture. */
const pictured: Made<Record<string, string>> = async (d) => {
  const { id } = await attempt(d);
  return { sha256, id: await d.value(`update assessments.assessment set settings = settings || '{"purpose": "survey", "anonymous": true}' where id = (select assessment_id from assessments.attempt where id = $1) returning id as value`, [id]) };
};

export const surveys: Record<string, AccessRule> = {
  getSurvey: { may: learners, path },
  getSurveyMedium: { may: learners, path: pictured },
  handInSurvey: {
    may: learners,
    path,
    body: async (d) => ({ answers: [{ questionId: await d.value(`select f.item_version_id as value from assessments.form_item f join assessments.assessment a on a.form_id = f.form_id where a.id = $1 order by f.position limit 1`, [await d.assessment('post')]), value: { chosen: [] } }] }),
  },
  closeSurvey: { may: staff, path },
};
