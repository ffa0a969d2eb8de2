import { attempt } from './answer-files.js';
import { administrators, learners, staff, training, type AccessRule, type Made } from './given.js';

const finalTest: Made<Record<string, string>> = async (d) => ({ id: await d.assessment('post') });

/** An open attempt of the trainee with the right to stop its clock. */
const paused: Made<Record<string, string>> = async (d) => {
  const { id } = await attempt(d);
  await d.value(`update assessments.attempt set deadline_at = '2100-01-01T00:00:00Z', pause_minutes = 15, pause_ends_at = null, paused_at = null, paused_ms = 0 where id = $1 returning id as value`, [id]);
  return { id };
};

export const timing: Record<string, AccessRule> = {
  listOwnTests: { may: learners, path: training },
  listTakers: { may: staff, path: finalTest },
  grantAllowance: { may: staff, path: finalTest, body: (d) => ({ personId: d.people.trainee, attempts: 1, minutes: 0, reason: 'Ühendus katkes.' }) },
  listAccommodations: { may: staff, path: training },
  setAccommodation: { may: staff, path: (d) => ({ activityId: d.training, personId: d.people.trainee }), body: { extraMinutes: 10, timeFactor: 1.5, pauseMinutes: 15, reason: 'Loeb ekraanilugejaga.' } },
  pauseAttempt: { may: ['trainee'], path: paused },
  setAnswerRetention: { may: administrators, path: (d) => ({ key: d.programmeKey }), body: { until: null, reason: 'By the rule' } },
  previewAnswerRetention: { may: administrators, path: (d) => ({ key: d.programmeKey }) },
  previewErasureOf: { may: administrators, path: (d) => ({ key: d.programmeKey, personId: d.people.otherTrainee }) },
  eraseAnswersOf: { may: administrators, path: (d) => ({ key: d.programmeKey, personId: d.people.otherTrainee }), body: { reason: 'request' } },
  resumeAttempt: { may: ['trainee'], path: attempt },
};
