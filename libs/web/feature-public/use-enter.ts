import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { hasRole, sessionQuery, type RoleName } from '#web/api-client';
import { homeOf, homeOfRole } from '#web/shell';

/** After a sign-in: the session is asked anew, then on to where one wanted to go, or where one's role works. */
export function useEnter(): (wanted?: RoleName, next?: string) => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async (wanted, next) => {
    const session = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    if (session === null) return;
    if (next !== undefined) return router.history.push(next);
    const home = wanted !== undefined && hasRole(session, wanted) ? homeOfRole[wanted] : homeOf(session);
    await router.navigate({ to: home });
  };
}
