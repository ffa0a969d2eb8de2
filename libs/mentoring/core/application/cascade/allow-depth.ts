import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import { mentorDepthAllowed } from '#mentoring/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { mentoringErrors } from '../../errors.js';
import { allowDepth, findDepthRequest } from '../../persistence/cascade.query.js';
import { InviteCandidate } from '../invite-candidate.js';
import { mayManageMentors } from '../view-mentors.policy.js';

/** An administrator allows somebody to become a mentor of a deeper generation than the rule knows; the invitation follows. */
@Injectable()
export class AllowDepth {
  constructor(
    private readonly db: Database,
    private readonly inviting: InviteCandidate,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, requestId: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = isId(requestId) ? await findDepthRequest(tx, requestId) : undefined;
      if (request === undefined || !mayManageMentors(actor, request.programmeId)) throw mentoringErrors.error('mentoring.not-found');
      if (request.allowedAt !== null) return;
      const { programmeId, personId, generation } = request;
      const now = this.clock.now();
      await allowDepth(tx, request.id, now, actor.personId, reason);
      await recordFact(tx, mentorDepthAllowed, { occurredAt: now, subjectId: personId, actorId: actor.personId, programmeId, activityId: null, language: null, payload: { generation } });
      await this.inviting.execute(tx, { personId, programmeId, consentedAt: null });
    });
  }
}
