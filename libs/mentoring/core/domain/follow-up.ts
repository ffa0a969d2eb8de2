import type { CheckInAnswer } from '#mentoring/contract';

/** `queued` has its job; `skipped` ones were due but not sent, for a reason; `cancelled` ones never will be. */
export type FollowUpState = 'planned' | 'queued' | 'sent' | 'skipped' | 'cancelled';

/**
 * Why a due follow-up was not sent: `merged` ones gave way to a later one that was due as well, `condition` ones were not
 * for this mentor, `silent` ones met the plan's stop after silences, `passed` ones came with a version after their day.
 */
export const skipReasons = ['paused', 'merged', 'no-consent', 'no-address', 'condition', 'silent', 'passed'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** One follow-up of a round, as the engine sees it. */
export interface FollowUpRecord {
  readonly id: string;
  readonly step: string;
  readonly dueAt: Date;
  /** When it is looked at next: when it is due, or when what holds it back is over. */
  readonly actAt: Date;
  readonly state: FollowUpState;
  readonly reason: SkipReason | null;
  readonly closing: boolean;
  readonly sentAt: Date | null;
  readonly expiresAt: Date | null;
  readonly answer: CheckInAnswer | null;
  readonly answeredAt: Date | null;
}
