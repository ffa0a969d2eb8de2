import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { transition } from '../domain/candidacy.js';
import type { LeavingReason } from '../domain/leaving.js';
import { mentoringErrors } from '../errors.js';
import { setLeavingReason } from '../persistence/candidacies.repository.js';
import { openCandidacyLocked } from './candidacy-gate.js';
import { endCandidacy } from './end-candidacy.js';
import { moveCandidacy } from './move-candidacy.js';

export const managedStates = ['paused', 'active', 'concluded', 'withdrawn'] as const;
export type ManagedState = (typeof managedStates)[number];

const events = { paused: 'pause', active: 'resume', concluded: 'conclude', withdrawn: 'withdraw' } as const satisfies Record<ManagedState, string>;

/** The administrator's change of a mentor's state, with the reason that the history keeps. */
@Injectable()
export class ChangeMentorState {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, candidacyId: string, to: ManagedState, reason: string, leavingReason?: LeavingReason): Promise<void> {
    return this.db.transaction(async (tx) => {
      const candidacy = await openCandidacyLocked(tx, actor, candidacyId);
      const event = events[to];
      const state = transition(candidacy.state, event);
      if (state === undefined) throw mentoringErrors.error('mentoring.wrong-state');
      const change = { at: this.clock.now(), by: actor.personId, reason };
      if (event === 'conclude' || event === 'withdraw') await endCandidacy(tx, candidacy, { event, ...change });
      else await moveCandidacy(tx, candidacy, { event, state, ...change });
      if (leavingReason !== undefined && (event === 'conclude' || event === 'withdraw')) await setLeavingReason(tx, candidacy.id, leavingReason);
    });
  }
}
