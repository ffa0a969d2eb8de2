/** `queued` has its job; `skipped` ones were due but not sent, for a reason; `cancelled` ones never will be. */
export type FollowUpState = 'planned' | 'queued' | 'sent' | 'skipped' | 'cancelled';

/** Why a due follow-up was not sent; `merged` ones gave way to a later one that was due as well. */
export type SkipReason = 'paused' | 'merged' | 'no-consent' | 'no-address';
