/** Why mentors leave, in words that can be counted; `other` has its words in the note. */
export const leavingReasons = ['no-time', 'health', 'moved', 'group-ended', 'not-for-me', 'unreachable', 'completed', 'other'] as const;
export type LeavingReason = (typeof leavingReasons)[number];
