import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from './client.js';
import { isProblem } from './problem.js';
import type { Answer } from './types.js';

export type Session = Answer<'/api/v1/session'>;

export type RoleName = Session['roles'][number]['role'];

/** Who is signed in; null for nobody, which is no error. */
export const sessionQuery = queryOptions({
  queryKey: ['/api/v1/session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await request('get', '/api/v1/session');
    } catch (error) {
      if (isProblem(error, 401)) return null;
      throw error;
    }
  },
});

export function useSession(): Session | null | undefined {
  return useQuery(sessionQuery).data;
}

export function hasRole(session: Session | null | undefined, ...roles: readonly RoleName[]): boolean {
  return session?.roles.some((held) => roles.includes(held.role)) ?? false;
}
