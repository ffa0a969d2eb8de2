import type { Localized } from '#kernel';

export interface QuietHours {
  /** Full hours of local time: from 21 until 8 no mail is sent. */
  readonly from: number;
  readonly until: number;
}

export interface PlanStep {
  readonly key: string;
  /** After acceptance: so many days, or so many calendar months. */
  readonly after: { readonly days: number } | { readonly months: number };
  readonly title: Localized;
  /** The last step, after which the mentor's term is concluded. */
  readonly closing: boolean;
}

/** When a mentor hears from the programme. Data: a version that is in use is never changed. */
export interface FollowUpPlan {
  readonly timeZone: string;
  /** Local time of day, HH:MM. */
  readonly at: string;
  readonly quiet: QuietHours | null;
  /** How long the links of a follow-up take an answer. */
  readonly answerDays: number;
  readonly steps: readonly PlanStep[];
}
