import { useRouteContext } from '@tanstack/react-router';

/** The programme that the signed-in person administers. */
export function useProgrammeKey(): string {
  const { session } = useRouteContext({ from: '/run' });
  return session.roles.find(({ role }) => role === 'administrator')?.programmeKey ?? '';
}
