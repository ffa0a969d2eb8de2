export const certificateStates = ['valid', 'revoked', 'superseded', 'expired', 'erased'] as const;
export type CertificateState = (typeof certificateStates)[number];

export function isCertificateState(value: unknown): value is CertificateState {
  return certificateStates.some((state) => state === value);
}

/** What the list of certificates is narrowed to; part of its address. */
export interface CertificateSearch {
  state?: CertificateState | undefined;
  /** Only those whose holders no letter reaches. */
  reach?: 'unreached' | undefined;
}

export function certificateSearch(search: Record<string, unknown>): CertificateSearch {
  return { ...(isCertificateState(search['state']) ? { state: search['state'] } : {}), ...(search['reach'] === 'unreached' ? { reach: 'unreached' } : {}) };
}
