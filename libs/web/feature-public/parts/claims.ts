/** Claims that have a word of their own; others are shown as a change of the file. */
export const claims = ['holderName', 'number', 'kind', 'programmeTitle', 'activityTitle', 'modules', 'outcomes', 'competences', 'minutesPresent', 'assessed', 'resultPercent', 'completedOn', 'issuedAt', 'validUntil', 'place', 'trainers', 'language', 'issuer'] as const;
export type Claim = (typeof claims)[number];

export const states = ['valid', 'revoked', 'superseded', 'expired', 'erased', 'suspended'] as const;
