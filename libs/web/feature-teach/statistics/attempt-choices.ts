export const attemptChoices = ['first', 'last', 'best'] as const;
export type AttemptChoice = (typeof attemptChoices)[number];
