import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { defaultExpiry, isAcceptableExpiry, newJoinCode, parseJoinCode } from '../domain/join-code.js';
import { programmeErrors } from '../errors.js';
import type { ActivityRecord } from '../persistence/activities.repository.js';
import { addJoinCode, findJoinCode, listJoinCodes, revokeJoinCode, type JoinCodeRecord } from '../persistence/join-codes.repository.js';
import { ActivityGate } from './activity-gate.js';
import { mayManageJoinCodes } from './manage-join-codes.policy.js';

@Injectable()
export class ManageJoinCodes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: ActivityGate,
  ) {}

  async list(actor: Actor, activityId: string): Promise<JoinCodeRecord[]> {
    await this.gate.open(this.db, actor, activityId, mayManageJoinCodes);
    return listJoinCodes(this.db, activityId);
  }

  /** What the printed page shows. */
  async sheet(actor: Actor, activityId: string, typed: string): Promise<{ joinCode: JoinCodeRecord; activity: ActivityRecord }> {
    const { activity } = await this.gate.open(this.db, actor, activityId, mayManageJoinCodes);
    const code = parseJoinCode(typed);
    const joinCode = code === undefined ? undefined : await findJoinCode(this.db, code);
    if (joinCode?.activityId !== activityId) throw programmeErrors.error('programme.code-unknown');
    return { joinCode, activity };
  }

  async issue(actor: Actor, activityId: string, wantedExpiry: Date | null): Promise<JoinCodeRecord> {
    return this.db.transaction(async (tx) => {
      const { activity } = await this.gate.open(tx, actor, activityId, mayManageJoinCodes);
      const now = this.clock.now();
      const expiresAt = wantedExpiry ?? defaultExpiry(activity, activity.timeZone, now);
      if (wantedExpiry !== null && !isAcceptableExpiry(wantedExpiry, now)) {
        throw programmeErrors.error('programme.invalid-edit', { errors: [{ pointer: '/expiresAt', code: 'programme.code-expiry' }] });
      }
      for (;;) {
        const code = newJoinCode();
        if (await addJoinCode(tx, code, activityId, actor.personId, now, expiresAt)) return { code, activityId, expiresAt, uses: 0 };
      }
    });
  }

  async revoke(actor: Actor, activityId: string, typed: string): Promise<void> {
    await this.gate.open(this.db, actor, activityId, mayManageJoinCodes);
    const code = parseJoinCode(typed);
    const revoked = code !== undefined && (await revokeJoinCode(this.db, activityId, code, this.clock.now()));
    if (!revoked) throw programmeErrors.error('programme.code-unknown');
  }
}
