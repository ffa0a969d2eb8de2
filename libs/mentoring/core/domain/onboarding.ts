import type { Localized } from '#kernel';

/** What somebody does between saying yes and being a mentor. */
export const onboardingSteps = ['basics', 'safeguarding', 'agreement'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

/** How a step was done: by the person in the app, or on paper and typed in. */
export const onboardingChannels = ['app', 'paper'] as const;
export type OnboardingChannel = (typeof onboardingChannels)[number];

export interface OnboardingPart {
  readonly title: Localized;
  readonly body: Localized;
}

/** One step as it is read. Data: what is in use is never changed, a new text is a new version. */
export interface OnboardingText {
  readonly step: OnboardingStep;
  readonly version: number;
  readonly title: Localized;
  readonly minutes: number;
  readonly parts: readonly OnboardingPart[];
  /** What the person says by finishing the step. */
  readonly statement: Localized;
}

/** What is still to be done, in the rule's order. */
export function missingSteps(required: readonly OnboardingStep[], done: readonly OnboardingStep[]): OnboardingStep[] {
  return required.filter((step) => !done.includes(step));
}
