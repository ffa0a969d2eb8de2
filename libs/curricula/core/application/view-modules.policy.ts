import type { Actor } from '#platform/auth';

/** Modules with their keys are for those who teach or run any programme. */
export function mayViewModules({ grants }: Actor): boolean {
  return grants.some(({ role }) => role === 'trainer' || role === 'administrator');
}
