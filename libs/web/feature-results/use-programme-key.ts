import { useRouteContext } from '@tanstack/react-router';

/** The programme whose results the signed-in person may read. */
export function useProgrammeKey(): string {
  const { session } = useRouteContext({ from: '/results' });
  const grant = session.roles.find(({ role }) => role === 'funder') ?? session.roles.find(({ role }) => role === 'administrator');
  return grant?.programmeKey ?? '';
}
