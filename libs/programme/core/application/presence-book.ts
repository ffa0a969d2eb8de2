import type { Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { presenceRecorded, type PresenceMethod, type PresenceState } from '#programme/contract';
import { lengthInMinutes, presenceOccurredAt } from '../domain/activity.js';
import { changeOf, statementOf } from '../domain/presence.js';
import { programmeErrors } from '../errors.js';
import type { ActivityRecord } from '../persistence/activities.repository.js';
import { findPresences, savePresences, type StatedPresence } from '../persistence/presences.repository.js';
import { lockRegistrations } from '../persistence/registrations.repository.js';

/** One statement about some people at an activity; a null state takes back what was stated. */
export interface Statement {
  readonly personIds: readonly string[];
  readonly state: PresenceState | null;
  readonly minutes: number | undefined;
  readonly method: PresenceMethod;
  readonly actorId: string | null;
  readonly at: Date;
}

/** Writes what changes, each as a fact that supersedes the former statement of that person. Answers how many changed. */
export async function statePresence(tx: Tx, activity: ActivityRecord, { personIds, state, minutes, method, actorId, at }: Statement): Promise<number> {
  const people = [...new Set(personIds)];
  const statuses = await lockRegistrations(tx, activity.id, people);
  if (people.some((id) => !statuses.has(id))) throw programmeErrors.error('programme.person-not-found');
  if (state !== null && people.some((id) => statuses.get(id) !== 'registered')) throw programmeErrors.error('programme.not-registered');
  const current = await findPresences(tx, activity.id, people);
  const wanted = statementOf(state, minutes, lengthInMinutes(activity));
  const stated: StatedPresence[] = [];
  for (const personId of people) {
    const former = current.get(personId);
    const { changed, fact } = changeOf(former, wanted);
    if (!changed) continue;
    const factId =
      fact === null
        ? former?.factId
        : await recordFact(tx, presenceRecorded, {
            occurredAt: presenceOccurredAt(activity, at),
            subjectId: personId,
            actorId,
            programmeId: activity.programmeId,
            activityId: activity.id,
            language: null,
            payload: { state: fact, method, minutes: wanted.minutes, activityKind: activity.kind },
            supersedes: former?.factId ?? null,
          });
    if (factId !== undefined) stated.push({ personId, state: wanted.state, minutes: wanted.minutes, method, factId });
  }
  await savePresences(tx, activity.id, stated, at);
  return stated.length;
}
