import { redirect, type ParsedLocation } from '@tanstack/react-router';
import { hasRole, sessionQuery, type RoleName, type Session } from '#web/api-client';
import { loadPhrases, type Area } from '#web/i18n';
import type { RouterContext } from './root-route.js';

/** Thrown when somebody is signed in, but the area is another role's. */
export class NotYours extends Error {
  override readonly name = 'NotYours';
}

interface Entering {
  context: RouterContext;
  location: ParsedLocation;
}

/**
 * The `beforeLoad` of an area: its words are loaded, and who is not signed in comes back here afterwards.
 * The server decides what may be seen; this only spares people a screen full of refusals.
 */
export function enterArea(roles: readonly RoleName[], ...phrases: readonly Area[]) {
  return async ({ context, location }: Entering): Promise<{ session: Session }> => {
    const [session] = await Promise.all([context.queryClient.ensureQueryData(sessionQuery), loadPhrases(...phrases)]);
    if (session === null) throw redirect({ to: '/sign-in', search: { next: location.href } });
    if (!hasRole(session, ...roles)) throw new NotYours();
    return { session };
  };
}

/** Where each role works; the first that somebody holds is where signing in leads. */
export const homeOfRole = {
  administrator: '/run',
  trainer: '/teach',
  trainee: '/learn',
  mentor: '/learn',
  funder: '/results',
} as const satisfies Record<RoleName, string>;

export type HomePath = (typeof homeOfRole)[RoleName];

const byWeight: readonly RoleName[] = ['administrator', 'trainer', 'funder', 'trainee', 'mentor'];

export function homeOf(session: Session): HomePath | '/' {
  const role = byWeight.find((one) => hasRole(session, one));
  return role === undefined ? '/' : homeOfRole[role];
}
