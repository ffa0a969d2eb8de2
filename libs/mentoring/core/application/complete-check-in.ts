import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { mentorMetGroup } from '#mentoring/contract';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { completeCheckIn } from '../persistence/check-ins.repository.js';
import { mentoringErrors } from '../errors.js';
import { checkCompletion } from './answer-check-in.policy.js';
import { about } from './mentoring-fact.js';
import { openCheckIn } from './open-check-in.js';

export interface CheckInCompletion {
  /** What is left out stays as it is. */
  readonly peopleReached?: number | null | undefined;
  readonly note?: string | null | undefined;
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
      const { candidacy, followUp, current } = await openCheckIn(tx, token, now, true);
      if (current === undefined) throw mentoringErrors.error('mentoring.no-answer');
      const { peopleReached = current.peopleReached, note = current.note } = completion;
      checkCompletion(current.answer, peopleReached);
      let { metFactId } = current;
      if (metFactId !== null && current.peopleReached !== peopleReached) {
        const payload = { candidacyId: candidacy.id, followUpId: followUp.id, people: peopleReached };
        metFactId = await recordFact(tx, mentorMetGroup, { ...about(candidacy, now, candidacy.personId), payload, supersedes: metFactId });
      }
      await completeCheckIn(tx, current.id, { peopleReached, note, metFactId });
    });
  }
}
