import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { sessionAttended } from '#mentoring/contract';
import { RateLimits } from '#people/contract';
import { Database, type Sql } from '#platform/database';
import { recordFact } from '#platform/ledger';
import { communityErrors } from '../../community.errors.js';
import { isOpenForConfirming } from '../../domain/diary/session.js';
import { memberByToken } from '../../persistence/members.repository.js';
import { insertAttendance, sessionByCode, type DiarySession } from '../../persistence/sessions.repository.js';
import { tallinnDay } from './tallinn-day.js';

const tries = { limit: 60, seconds: 600 };

export interface Confirmation {
  /** Of the member's own page, where the telephone knows it. */
  readonly memberToken: string | null;
  /** A random text that the browser keeps. */
  readonly device: string;
  readonly channel: 'qr' | 'code';
}

/** Somebody says themselves that they were at a meeting; the second time changes nothing. Codes are short, so guessing is limited. */
@Injectable()
export class ConfirmAttendance {
  constructor(
    private readonly db: Database,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  async show(code: string, address: string): Promise<DiarySession> {
    await this.limits.hit(this.db, `attend:${address}`, tries.limit, tries.seconds);
    return this.sessionAt(this.db, code);
  }

  async execute(code: string, { memberToken, device, channel }: Confirmation, address: string): Promise<void> {
    await this.limits.hit(this.db, `attend:${address}`, tries.limit, tries.seconds);
    await this.db.transaction(async (tx) => {
      const session = await this.sessionAt(tx, code);
      const member = memberToken === null ? undefined : await memberByToken(tx, memberToken);
      const memberId = member?.groupId === session.groupId ? member.id : null;
      const now = this.clock.now();
      if (!(await insertAttendance(tx, { sessionId: session.id, memberId, device, channel, at: now }))) return;
      const statement = { occurredAt: now, subjectId: memberId === null ? null : (member?.personId ?? null), actorId: null, programmeId: session.programmeId, activityId: null, language: session.language };
      await recordFact(tx, sessionAttended, { ...statement, payload: { sessionId: session.id, memberId, channel } });
    });
  }

  private async sessionAt(sql: Sql, code: string): Promise<DiarySession> {
    const session = await sessionByCode(sql, code);
    if (session === undefined || !isOpenForConfirming(session.heldOn, tallinnDay(this.clock.now()))) throw communityErrors.error('mentoring.session-closed');
    return session;
  }
}
