export const certificateStates = ['valid', 'revoked', 'superseded', 'expired', 'erased'] as const;
export type CertificateState = (typeof certificateStates)[number];

export function isCertificateState(value: unknown): value is CertificateState {
  return certificateStates.some((state) => state === value);
}

/** What asks for attention. */
export const certificateConcerns = ['unreached', 'expiring', 'erasure-asked'] as const;
export type CertificateConcern = (typeof certificateConcerns)[number];

export function isCertificateConcern(value: unknown): value is CertificateConcern {
  return certificateConcerns.some((concern) => concern === value);
}

/** What the list of certificates is narrowed to; part of its address. */
export interface CertificateSearch {
  state?: CertificateState | undefined;
  concern?: CertificateConcern | undefined;
}

export function certificateSearch(search: Record<string, unknown>): CertificateSearch {
  return { ...(isCertificateState(search['state']) ? { state: search['state'] } : {}), ...(isCertificateConcern(search['concern']) ? { concern: search['concern'] } : {}) };
}
