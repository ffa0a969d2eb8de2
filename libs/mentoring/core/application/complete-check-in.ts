import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { mentorMetGroup } from '#mentoring/contract';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import type { LeavingReason } from '../domain/leaving.js';
import { setLeavingReason, type Candidacy } from '../persistence/candidacies.repository.js';
import { completeCheckIn, currentCheckIn } from '../persistence/check-ins.repository.js';
import { mentoringErrors } from '../errors.js';
import { checkCompletion } from './answer-check-in.policy.js';
import { about } from './mentoring-fact.js';
import { openCheckIn } from './open-check-in.js';

export interface CheckInCompletion {
  /** What is left out stays as it is. */
  readonly peopleReached?: number | null | undefined;
  readonly note?: string | null | undefined;
  /** Of who has stopped. */
  readonly leavingReason?: LeavingReason | undefined;
}

/** The two optional questions after the tap. */
@Injectable()
export class CompleteCheckIn {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  execute(token: string, completion: CheckInCompletion): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const { candidacy, followUp } = await openCheckIn(tx, token, now, true);
      await this.record(tx, candidacy, followUp, completion, now);
    });
  }

  /** Whoever brings it; the candidacy is held by the caller. */
  async record(tx: Tx, candidacy: Candidacy, { id: followUpId }: { readonly id: string }, completion: CheckInCompletion, now: Date): Promise<void> {
    const current = await currentCheckIn(tx, followUpId);
    if (current === undefined) throw mentoringErrors.error('mentoring.no-answer');
    const { peopleReached = current.peopleReached, note = current.note } = completion;
    checkCompletion(current.answer, peopleReached);
    let { metFactId } = current;
    if (metFactId !== null && current.peopleReached !== peopleReached) {
      const payload = { candidacyId: candidacy.id, followUpId, people: peopleReached };
      metFactId = await recordFact(tx, mentorMetGroup, { ...about(candidacy, now, candidacy.personId), payload, supersedes: metFactId });
    }
    if (completion.leavingReason !== undefined && current.answer === 'stop') await setLeavingReason(tx, candidacy.id, completion.leavingReason);
    await completeCheckIn(tx, current.id, { peopleReached, note, metFactId });
  }
}
