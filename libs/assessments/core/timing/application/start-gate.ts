import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { accessCodeHash } from '../../domain/access-code.js';
import type { Assessment } from '../../domain/attempt.js';
import { assessmentsErrors } from '../../errors.js';
import { promisedTime, type PromisedTime } from '../domain/deadline.js';
import { extraTimeOf, hasOpenAttempt } from '../persistence/time.repository.js';

const codeTries = { limit: 10, windowSeconds: 600 };

/** Whether an attempt may begin now, and when it will be over. What is open already is gone on with whatever the time. */
@Injectable()
export class StartGate {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
  ) {}

  async check(actor: Actor, { id, settings }: Assessment, accessCode: string | null): Promise<void> {
    // An attempt knows its person: what promises to be anonymous takes none.
    if (settings.anonymous) throw assessmentsErrors.error('assessments.anonymous');
    const { opensAt, closesAt, accessCodeHash: code } = settings;
    if (opensAt === null && closesAt === null && code === null) return;
    if (await hasOpenAttempt(this.db, id, actor.personId)) return;
    const now = this.clock.now();
    if (opensAt !== null && now < new Date(opensAt)) throw assessmentsErrors.error('assessments.not-open-yet');
    if (closesAt !== null && now >= new Date(closesAt)) throw assessmentsErrors.error('assessments.closed');
    if (code !== null) await this.checkCode(actor, id, code, accessCode);
  }

  /** What time an attempt that starts now has, and for how long its clock may be stopped. */
  async time(actor: Actor, { activityId, settings }: Assessment, startedAt: Date): Promise<PromisedTime & { pauseMinutes: number }> {
    const extra = settings.timeLimitMinutes === null ? undefined : await extraTimeOf(this.db, activityId, actor.personId);
    return { ...promisedTime(settings, startedAt, extra), pauseMinutes: extra?.pauseMinutes ?? 0 };
  }

  async checkCode({ personId }: Actor, assessmentId: string, code: string, given: string | null): Promise<void> {
    await this.limits.hit(this.db, `access-code:${assessmentId}:${personId}`, codeTries.limit, codeTries.windowSeconds);
    if (given !== null && accessCodeHash(given) === code) return;
    throw assessmentsErrors.error('assessments.access-code', { errors: [{ pointer: '/accessCode', code: 'assessments.access-code' }] });
  }
}
