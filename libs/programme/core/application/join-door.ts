import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PrivacyNotices, RateLimits, type PrivacyNotice } from '#people/contract';
import { Database, type Sql } from '#platform/database';
import { answersTo, unanswered, type ConsentAnswers } from '../domain/consents.js';
import { parseJoinCode } from '../domain/join-code.js';
import { programmeErrors } from '../errors.js';
import { findActivity, type ActivityRecord } from '../persistence/activities.repository.js';
import { findJoinCode } from '../persistence/join-codes.repository.js';

const minutes = 60;

/** Wide enough for a hall of people behind one address, far too narrow for guessing codes. */
const looks = { limit: 600, seconds: 10 * minutes };
const joins = { limit: 300, seconds: 60 * minutes };

/** What stands between the street and an activity: limits, the code, and the privacy notice. */
@Injectable()
export class JoinDoor {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly notices: PrivacyNotices,
  ) {}

  countLook(address: string): Promise<void> {
    return this.limits.hit(this.db, `join:look:${address}`, looks.limit, looks.seconds);
  }

  countJoin(address: string): Promise<void> {
    return this.limits.hit(this.db, `join:${address}`, joins.limit, joins.seconds);
  }

  async open(sql: Sql, typed: string): Promise<{ code: string; activity: ActivityRecord }> {
    const code = parseJoinCode(typed);
    const found = code === undefined ? undefined : await findJoinCode(sql, code);
    if (found === undefined) throw programmeErrors.error('programme.code-unknown');
    if (found.expiresAt.getTime() <= this.clock.now().getTime()) throw programmeErrors.error('programme.code-expired');
    const activity = await findActivity(sql, found.activityId);
    if (activity === undefined) throw programmeErrors.error('programme.code-unknown');
    return { code: found.code, activity };
  }

  notice(): PrivacyNotice {
    return this.notices.current();
  }

  /** The answers to each question of the notice that was read, which has to be the one in force. */
  answers(noticeVersion: number, given: ConsentAnswers): ConsentAnswers {
    const notice = this.notices.current();
    if (notice.version !== noticeVersion) throw programmeErrors.error('programme.notice-changed');
    const asked = notice.consents.map(({ purpose }) => purpose);
    const missing = unanswered(asked, given);
    if (missing.length > 0) {
      const errors = missing.map((purpose) => ({ pointer: `/consents/${purpose}`, code: 'programme.consent-unanswered' }));
      throw programmeErrors.error('programme.consents-unanswered', { errors });
    }
    return answersTo(asked, given);
  }
}
