import { administrators, mentorsCandidacy, programme, staff, type AccessRule } from './given.js';

/** The people's side of mentoring: candidacy, groups, matching, diary, cascade. */
export const community: Record<string, AccessRule> = {
  getMyOnboarding: { may: ['mentor'] },
  doMyOnboardingStep: { may: ['mentor'], body: { step: 'basics' } },
  getOnboarding: { may: administrators, path: mentorsCandidacy },
  recordOnboardingStep: { may: administrators, path: mentorsCandidacy, body: { step: 'basics', reason: 'On paper' } },
  getMentorRule: { may: administrators, path: programme },
  changeMentorRule: { may: administrators, path: programme, body: { certificate: true, teachBack: false, steps: ['basics', 'safeguarding', 'agreement'], capacity: 8, maxGeneration: 2 } },
  listTeachBacks: { may: staff, path: (d) => ({ activityId: d.training }) },
  reviewTeachBack: { may: staff, path: async (d) => ({ activityId: d.training, personId: await d.guest() }), body: { passed: true } },
};
