import { hasRole, type Actor } from '../auth/index.js';
import type { Task } from './tasks.js';

/** Who asked for it, and the administrators of its programme. */
export function maySeeTask(actor: Actor, { startedBy, programmeId }: Pick<Task, 'startedBy' | 'programmeId'>): boolean {
  return actor.personId === startedBy || (programmeId !== null && hasRole(actor, programmeId, 'administrator'));
}
