/** `kept`: the grade stands; `changed`: it was another one. */
export const appealStates = ['open', 'kept', 'changed'] as const;
export type AppealState = (typeof appealStates)[number];

export const longestAppeal = 2_000;
