/** Why somebody's answers are erased: a code, so that the ledger can keep it. `retention`: their time has come. */
export const erasureReasons = ['request', 'not-theirs', 'sensitive', 'retention'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** What a person can give as the reason. */
export const givenReasons = ['request', 'not-theirs', 'sensitive'] as const satisfies readonly ErasureReason[];
