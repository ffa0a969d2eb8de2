import { administrators, programme, staff, traineeId, type AccessRule } from './given.js';

export const people: Record<string, AccessRule> = {
  listPeople: { may: administrators, path: programme },
  viewPerson: { may: ['trainee', ...staff], path: traineeId },
  reissuePin: { may: staff, refused: { trainee: 403 }, path: traineeId, leaves: ['trainee'] },
};
