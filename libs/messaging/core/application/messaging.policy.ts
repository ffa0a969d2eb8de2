import { hasRole, type Actor } from '#platform/auth';

/**
 * The mailbox and the queue belong to the installation, and letters hold sign-in links: only who administers every
 * programme in it may read them, or an administrator of one could become one of another.
 */
export function mayRunInstallation(actor: Actor, programmes: readonly { readonly id: string }[]): boolean {
  return programmes.length > 0 && programmes.every(({ id }) => hasRole(actor, id, 'administrator'));
}
