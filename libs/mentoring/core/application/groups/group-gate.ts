import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import type { Sql } from '#platform/database';
import type { ProgrammeDirectory, ProgrammeSummary } from '#programme/contract';
import { communityErrors } from '../../community.errors.js';
import { isMentor } from '../../domain/candidacy.js';
import type { DoorRefusal } from '../../domain/groups/group.js';
import { mentoringErrors } from '../../errors.js';
import { findGroup, groupOfMentor, type Group } from '../../persistence/groups.repository.js';
import { mayManageMentors } from '../view-mentors.policy.js';

/** The programme for who manages its mentors; for anybody else there is none. */
export async function managedProgramme(db: Sql, programmes: ProgrammeDirectory, actor: Actor, key: string): Promise<ProgrammeSummary> {
  const programme = await programmes.programmeByKey(db, key);
  if (programme === undefined || !mayManageMentors(actor, programme.id)) throw mentoringErrors.error('mentoring.not-found');
  return programme;
}

export async function managedGroup(sql: Sql, actor: Actor, groupId: string): Promise<Group> {
  const group = isId(groupId) ? await findGroup(sql, groupId) : undefined;
  if (group === undefined || !mayManageMentors(actor, group.programmeId)) throw communityErrors.error('mentoring.group-unknown');
  return group;
}

/** The group of who is its mentor now. */
export async function ownGroup(sql: Sql, actor: Actor): Promise<Group> {
  const group = await groupOfMentor(sql, actor.personId);
  if (group === undefined || !isMentor(group.mentor)) throw communityErrors.error('mentoring.no-group');
  return group;
}

const refusals = { closed: 'mentoring.group-closed', full: 'mentoring.group-full', minors: 'mentoring.group-minors', language: 'mentoring.group-language' } as const;

export function refuse(refusal: DoorRefusal | null): void {
  if (refusal !== null) throw communityErrors.error(refusals[refusal]);
}


