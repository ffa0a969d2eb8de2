import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { CheckInAnswer } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { StaffSource } from '../domain/check-in-source.js';
import { mentoringErrors } from '../errors.js';
import { currentCheckIn, markSource } from '../persistence/check-ins.repository.js';
import { findFollowUp } from '../persistence/follow-ups.repository.js';
import { AnswerCheckIn } from './answer-check-in.js';
import { openCandidacyLocked } from './candidacy-gate.js';
import { CompleteCheckIn } from './complete-check-in.js';

export interface TypedCheckIn {
  readonly followUpId: string;
  readonly source: StaffSource;
  readonly answer: CheckInAnswer;
  readonly peopleReached: number | null;
  readonly note: string | null;
}

/** An answer that came on paper or by phone, typed in by staff; it is recorded who did it and where it came from. */
@Injectable()
export class RecordCheckIn {
  constructor(
    private readonly db: Database,
    private readonly answering: AnswerCheckIn,
    private readonly completing: CompleteCheckIn,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, candidacyId: string, { followUpId, source, answer, peopleReached, note }: TypedCheckIn): Promise<void> {
    return this.db.transaction(async (tx) => {
      const candidacy = await openCandidacyLocked(tx, actor, candidacyId);
      const followUp = isId(followUpId) ? await findFollowUp(tx, followUpId) : undefined;
      if (followUp === undefined || followUp.candidacyId !== candidacy.id || followUp.round !== candidacy.round) throw mentoringErrors.error('mentoring.not-found');
      if (followUp.state !== 'sent') throw mentoringErrors.error('mentoring.not-asked');
      const [now, current] = [this.clock.now(), await currentCheckIn(tx, followUpId)];
      await this.answering.record(tx, { candidacy, followUp, current, expiresAt: followUp.expiresAt ?? now }, answer, now);
      if (peopleReached !== null || note !== null) await this.completing.record(tx, candidacy, followUp, { peopleReached, note }, now);
      await markSource(tx, followUpId, source, actor.personId);
    });
  }
}
