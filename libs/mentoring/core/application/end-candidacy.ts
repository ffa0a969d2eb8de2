import { groupHandedOver } from '#mentoring/contract';
import type { Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { transition } from '../domain/candidacy.js';
import { taskKinds } from '../domain/task.js';
import type { Candidacy } from '../persistence/candidacies.repository.js';
import { cancelFollowUps } from '../persistence/follow-ups.repository.js';
import { leaveToContact } from '../persistence/groups.repository.js';
import { closeTasks } from '../persistence/tasks.repository.js';
import { about } from './mentoring-fact.js';
import { moveCandidacy } from './move-candidacy.js';

export interface Ending {
  readonly event: 'withdraw' | 'conclude';
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Ends a candidacy and what is due in it; false where it has ended already. */
export async function endCandidacy(tx: Tx, candidacy: Candidacy, ending: Ending): Promise<boolean> {
  const state = transition(candidacy.state, ending.event);
  if (state === undefined) return false;
  await moveCandidacy(tx, candidacy, { ...ending, state });
  await leaveGroup(tx, candidacy, ending.at);
  await cancelFollowUps(tx, candidacy.id, ending.at);
  await closeTasks(tx, candidacy.id, taskKinds, { state: 'dropped', at: ending.at, by: ending.by });
  return true;
}

/** Nobody is left without a contact: until another mentor is found the programme's contact answers for the group. */
async function leaveGroup(tx: Tx, candidacy: Candidacy, at: Date): Promise<void> {
  const left = await leaveToContact(tx, candidacy.id);
  if (left === undefined) return;
  await recordFact(tx, groupHandedOver, { ...about(candidacy, at, null), payload: { groupId: left.groupId, toGroupId: null, members: left.members } });
}
