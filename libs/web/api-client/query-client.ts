import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isProblem } from './problem.js';
import { sessionQuery } from './session.js';

/** Refusals are answers and are not asked again; what may pass (no network, a busy server) is, twice. */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // Signed out elsewhere, or the session ran out: the header must not go on pretending.
      onError: (error) => {
        if (isProblem(error, 401)) void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      },
    }),
    defaultOptions: {
      // Without a network it fails at once and says so, rather than waiting in silence and happening later unasked.
      mutations: { networkMode: 'always' },
      queries: {
        staleTime: 20_000,
        retry: (failures, error) => failures < 2 && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500),
      },
    },
  });
  return client;
}
