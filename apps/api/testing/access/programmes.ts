import { demoJoinCode } from '#demo';
import { administrators, everybody, freshCode, guestThere, learners, programme, readers, signedIn, staff, training, type AccessRule } from './given.js';

export const programmes: Record<string, AccessRule> = {
  viewPublicProgramme: { may: everybody },
  listProgrammes: { may: signedIn },
  viewProgramme: { may: signedIn.filter((visitor) => visitor !== 'otherAdministrator'), path: programme },
  listActivities: { may: ['otherTrainer', 'trainer', ...readers], path: programme },
  viewActivity: { may: [...learners, 'trainer', ...readers], path: training },
  editActivity: { may: administrators, path: training, body: { capacity: 40 } },
  registerPerson: { may: administrators, path: training, body: (d) => ({ personId: d.people.otherTrainee }) },
  viewRoster: { may: staff, path: training },
  recordPresence: { may: staff, path: guestThere, body: { state: 'present' } },
  clearPresence: { may: staff, path: guestThere },
  recordPresenceOfMany: { may: staff, path: training, body: async (d) => ({ personIds: [await d.guest()], state: null }) },
  cancelRegistration: { may: administrators, path: guestThere },
  listJoinCodes: { may: staff, path: training },
  issueJoinCode: { may: staff, path: training, body: {} },
  viewJoinSheet: { may: staff, path: (d) => ({ activityId: d.training, code: demoJoinCode }) },
  revokeJoinCode: { may: staff, path: async (d) => ({ activityId: d.training, code: await freshCode(d) }) },
  viewJoinOffer: { may: everybody, path: { code: demoJoinCode } },
};
