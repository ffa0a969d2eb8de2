import { learners, staff, training, type AccessRule, type Made } from './given.js';

const finalTest: Made<Record<string, string>> = async (d) => ({ id: await d.assessment('post') });

export const timing: Record<string, AccessRule> = {
  listOwnTests: { may: learners, path: training },
  listTakers: { may: staff, path: finalTest },
  grantAllowance: { may: staff, path: finalTest, body: (d) => ({ personId: d.people.trainee, attempts: 1, minutes: 0, reason: 'Ühendus katkes.' }) },
  listAccommodations: { may: staff, path: training },
  setAccommodation: { may: staff, path: (d) => ({ activityId: d.training, personId: d.people.trainee }), body: { extraMinutes: 10, timeFactor: 1.5, reason: 'Loeb ekraanilugejaga.' } },
};
