import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { ownsAttempt } from '../../application/attempt.policy.js';
import { refusal } from '../../application/refusal.js';
import { assessmentsErrors } from '../../errors.js';
import { findAttempt } from '../../persistence/attempts.repository.js';
import { paused, resumed, type PauseState } from '../domain/pause.js';
import { keepPause, lockPauseState } from '../persistence/pauses.repository.js';

/** Whoever was given the right stops and starts the clock of their own attempt. Pressing twice changes nothing. */
@Injectable()
export class Pauses {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async pause(actor: Actor, attemptId: string): Promise<void> {
    await this.checkOwn(actor, attemptId);
    await this.change(attemptId, (state, now) => {
      const stopped = paused(state, now);
      if (stopped === undefined) throw assessmentsErrors.error('assessments.no-pause-left');
      return stopped;
    });
  }

  async resume(actor: Actor, attemptId: string): Promise<void> {
    await this.checkOwn(actor, attemptId);
    await this.change(attemptId, resumed);
  }

  private async checkOwn(actor: Actor, attemptId: string): Promise<void> {
    const attempt = isId(attemptId) ? await findAttempt(this.db, attemptId) : undefined;
    if (attempt === undefined || !ownsAttempt(actor, attempt)) throw assessmentsErrors.error('assessments.not-found');
  }

  private change(attemptId: string, next: (state: PauseState, now: Date) => PauseState): Promise<void> {
    return this.db.transaction(async (tx: Tx) => {
      const state = await lockPauseState(tx, attemptId);
      const now = this.clock.now();
      if (state === undefined || (state.deadlineAt !== null && state.deadlineAt <= now)) throw refusal(await findAttempt(tx, attemptId), now);
      await keepPause(tx, attemptId, next(state, now));
    });
  }
}
