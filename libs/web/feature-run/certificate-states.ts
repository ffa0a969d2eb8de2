export const certificateStates = ['valid', 'revoked', 'superseded', 'expired', 'erased'] as const;
export type CertificateState = (typeof certificateStates)[number];

export function isCertificateState(value: unknown): value is CertificateState {
  return certificateStates.some((state) => state === value);
}
