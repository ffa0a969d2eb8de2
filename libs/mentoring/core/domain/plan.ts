import type { Localized } from '#kernel';
import type { QuietHours } from '#messaging/contract';

export type { QuietHours };

/** The fact from whose day a step is counted. */
export const stepAnchors = ['became-mentor', 'first-meeting'] as const;
export type StepAnchor = (typeof stepAnchors)[number];

/** What must hold on the day; otherwise the step is passed over. */
export const stepConditions = ['always', 'not-met-yet', 'has-met', 'answered-last', 'silent-last'] as const;
export type StepCondition = (typeof stepConditions)[number];

/** A letter with links to tap, or a task for staff to call. Who has no address is called in any case. */
export const stepChannels = ['email', 'call'] as const;
export type StepChannel = (typeof stepChannels)[number];

export const stepKinds = ['check-in', 'evaluation', 'closing'] as const;
export type StepKind = (typeof stepKinds)[number];

export interface PlanStep {
  /** Stays with the step through all versions: by it a version knows what an earlier one has sent. */
  readonly key: string;
  readonly kind: StepKind;
  readonly anchor: StepAnchor;
  /** After the anchor's day: so many days, or so many calendar months. */
  readonly after: { readonly days: number } | { readonly months: number };
  readonly condition: StepCondition;
  readonly channel: StepChannel;
  readonly title: Localized;
  /** What the letter says above its answers; paragraphs with empty lines between. */
  readonly text: Localized;
  /** How long it waits for an answer; after that it counts as silence. */
  readonly waitDays: number;
  /** Whether its silence counts towards a task. */
  readonly escalates: boolean;
  /** The last step, after which the mentor's term is concluded. */
  readonly closing: boolean;
}

/** When a mentor hears from the programme. Data: a version that is in use is never changed. */
export interface FollowUpPlan {
  readonly timeZone: string;
  /** Local time of day, HH:MM. */
  readonly at: string;
  readonly quiet: QuietHours | null;
  /** How long a step waits that says nothing itself. */
  readonly answerDays: number;
  /** After so many silences in a row somebody is asked to call. */
  readonly silencesToTask: number;
  /** After so many silences in a row no further letter is written until staff has been in touch; null: never. */
  readonly silencesToStop: number | null;
  /** Working days within which a task of each kind is due. */
  readonly workingDays: { readonly help: number; readonly silent: number; readonly call: number };
  readonly steps: readonly PlanStep[];
}
