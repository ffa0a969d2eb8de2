import { useRouteContext } from '@tanstack/react-router';

/** The programme in which the signed-in person teaches. */
export function useProgrammeKey(): string {
  const { session } = useRouteContext({ from: '/teach' });
  return session.roles.find(({ role }) => role === 'trainer' || role === 'administrator')?.programmeKey ?? '';
}
