import { everybody, learners, lesson, ownAttempt, signedIn, staff, training, type AccessRule } from './given.js';

export const learning: Record<string, AccessRule> = {
  listOfferedModules: { may: everybody },
  listModules: { may: ['otherTrainer', 'otherAdministrator', ...staff] },
  viewModule: { may: ['otherTrainer', 'otherAdministrator', ...staff], path: { moduleId: 'digital-skills' } },
  viewMyLearning: { may: signedIn },
  viewCourse: { may: [...learners, ...staff], path: training },
  viewLesson: { may: [...learners, ...staff], path: lesson },
  markLessonRead: { may: learners, refused: { trainer: 403, administrator: 403, operator: 403 }, path: lesson },
  viewProgress: { may: staff, path: training },
  startAttempt: { may: learners, path: async (d) => ({ id: await d.assessment('pre') }), body: { language: 'ru' } },
  getAttempt: { may: ['trainee'], path: ownAttempt },
  saveResponses: {
    may: ['trainee'],
    path: ownAttempt,
    body: async (d) => {
      const questionId = await d.value(
        `select f.item_version_id as value from assessments.attempt t join assessments.assessment a on a.id = t.assessment_id join assessments.form_item f on f.form_id = a.form_id where t.person_id = $1 limit 1`,
        [d.people.trainee],
      );
      return { responses: [{ questionId, value: null, language: 'ru' }] };
    },
  },
  submitAttempt: { may: ['trainee'], path: ownAttempt },
  getResult: { may: ['trainee', ...staff], path: ownAttempt },
};
