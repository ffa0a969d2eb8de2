import { administrators, programme, staff, traineeId, type AccessRule } from './given.js';

let corrected = 0;
/** Nobody among the visitors, who go on signing in with theirs. */
const somebody: AccessRule['path'] = async (d) => ({
  id: await d.value(`select person_id as value from certificates.certificate where state = 'valid' and person_id <> all ($1::uuid[]) order by id limit 1`, [Object.values(d.people)]),
});

export const people: Record<string, AccessRule> = {
  listPeople: { may: administrators, path: programme },
  viewPerson: { may: ['trainee', ...staff], path: traineeId },
  correctEmail: { may: administrators, path: somebody, body: () => ({ email: `somebody.${(corrected += 1)}@demo.kaasa.test` }) },
  reissuePin: { may: staff, refused: { trainee: 403 }, path: traineeId, leaves: ['trainee'] },
};
