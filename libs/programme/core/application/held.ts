import type { Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { activityHeld } from '#programme/contract';
import { saveHeld, type ActivityRecord } from '../persistence/activities.repository.js';

/** States that the activity took place; a new date or mode of it supersedes the former statement. Needs the activity's lock. */
export async function stateHeld(tx: Tx, activity: ActivityRecord, actorId: string | null): Promise<void> {
  const factId = await recordFact(tx, activityHeld, {
    occurredAt: activity.endsAt,
    subjectId: null,
    actorId,
    programmeId: activity.programmeId,
    activityId: activity.id,
    language: null,
    payload: { activityKind: activity.kind, mode: activity.mode },
    supersedes: activity.heldFactId,
  });
  await saveHeld(tx, activity.id, factId);
}
