import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import type { Sql } from '#platform/database';
import { mentoringErrors } from '../errors.js';
import { findCandidacy, lockCandidacy, type Candidacy } from '../persistence/candidacies.repository.js';
import { isAskedToHelp } from '../persistence/tasks.repository.js';
import { mayHelpMentor, mayManageMentors } from './view-mentors.policy.js';

/** The candidacy for who manages mentors; for anybody else there is none. */
export function openCandidacy(sql: Sql, actor: Actor, id: string): Promise<Candidacy> {
  return admit(actor, id, (known) => findCandidacy(sql, known));
}

export function openCandidacyLocked(tx: Sql, actor: Actor, id: string): Promise<Candidacy> {
  return admit(actor, id, (known) => lockCandidacy(tx, known));
}

/** The same, and for who was asked to help this mentor. */
export async function helpableCandidacyLocked(tx: Sql, actor: Actor, id: string): Promise<Candidacy> {
  const candidacy = isId(id) ? await lockCandidacy(tx, id) : undefined;
  const may = candidacy !== undefined && (mayManageMentors(actor, candidacy.programmeId) || mayHelpMentor(actor, candidacy.programmeId, await isAskedToHelp(tx, candidacy.id, actor.personId)));
  if (!may) throw mentoringErrors.error('mentoring.not-found');
  return candidacy;
}

async function admit(actor: Actor, id: string, find: (id: string) => Promise<Candidacy | undefined>): Promise<Candidacy> {
  const candidacy = isId(id) ? await find(id) : undefined;
  if (candidacy === undefined || !mayManageMentors(actor, candidacy.programmeId)) throw mentoringErrors.error('mentoring.not-found');
  return candidacy;
}
