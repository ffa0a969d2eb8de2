import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

/** Refusals are answers and are not asked again; what may pass (no network, a busy server) is, twice. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: (failures, error) => failures < 2 && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500),
      },
    },
  });
}
