export type LinkPurpose = 'sign-in' | 'set-password';

export const linkMinutes = 20;

/** A link as it stands at some moment. */
export interface LinkState {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

export function linkStanding(link: LinkState | undefined, now: Date): 'open' | 'used' | 'expired' {
  // A token that nobody knows is most likely one that was cleared away long ago.
  if (link === undefined) return 'expired';
  if (link.usedAt !== null) return 'used';
  return link.expiresAt > now ? 'open' : 'expired';
}
