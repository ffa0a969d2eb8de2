import type { Tx } from '#platform/database';
import { moveOver } from '../../domain/timeline/move-over.js';
import type { Candidacy } from '../../persistence/candidacies.repository.js';
import { planById, planInForce } from '../../persistence/plans.repository.js';
import { putSteps, timelinesOf } from '../../persistence/timelines.repository.js';

/** Adds the steps that count from the first meeting, by the version that the mentor is in; what is there stays as it is. */
export async function planFromFirstMeeting(tx: Tx, candidacy: Pick<Candidacy, 'id' | 'round' | 'programmeId'>, metAt: Date, now: Date): Promise<void> {
  const history = (await timelinesOf(tx, [candidacy.id])).get(candidacy.id) ?? [];
  const waiting = history.find(({ state }) => state === 'planned');
  const plan = waiting === undefined ? await planInForce(tx, candidacy.programmeId, now) : await planById(tx, waiting.planId);
  const known = new Set(history.map(({ step }) => step));
  const { added } = moveOver(history, plan.definition, { 'became-mentor': null, 'first-meeting': metAt }, now);
  await putSteps(tx, candidacy, plan.id, added.filter(({ step }) => !known.has(step.key)), now);
}
