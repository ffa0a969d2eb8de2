/** The stages of a mentor, in the order of the pipeline. */
export const mentorStates = ['invited', 'later', 'onboarding', 'active', 'paused', 'concluded', 'declined', 'withdrawn'] as const;
export type MentorState = (typeof mentorStates)[number];

export function isMentorState(value: unknown): value is MentorState {
  return mentorStates.some((state) => state === value);
}
