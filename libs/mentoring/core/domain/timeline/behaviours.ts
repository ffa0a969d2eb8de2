import type { Behaviour } from './simulate.js';

/** What a forecast assumes of a mentor's answers. */
export const assumptions = ['silent', 'answers'] as const;
export type Assumption = (typeof assumptions)[number];

const twoDaysMs = 2 * 24 * 3_600_000;

/** `answers`: two days after each letter, that the group met. */
export const behaviours: Readonly<Record<Assumption, Behaviour>> = {
  silent: () => null,
  answers: ({ at }) => ({ answer: 'met', at: new Date(at.getTime() + twoDaysMs) }),
};
