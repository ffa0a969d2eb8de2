import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { request } from './client.js';
import { ApiProblem } from './problem.js';
import type { Answer, Init, InitArguments, Method, PathWith } from './types.js';

/** Path first, so that `invalidates: ['/api/v1/people']` reaches every page and filter of it. */
export function apiKey(path: string, init?: unknown): readonly unknown[] {
  return init === undefined ? [path] : [path, init];
}

export function apiQuery<P extends PathWith<'get'>>(path: P, ...[init]: InitArguments<P, 'get'>) {
  return {
    queryKey: apiKey(path, init),
    queryFn: () => request('get', path, ...([init] as InitArguments<P, 'get'>)),
  };
}

/** `const activity = useApi('/api/v1/activities/{id}', { path: { id } })`, shown through `<Loaded query={activity}>`. */
export function useApi<P extends PathWith<'get'>>(path: P, ...init: InitArguments<P, 'get'>): UseQueryResult<Answer<P>, ApiProblem> {
  return useQuery<Answer<P>, ApiProblem>({ ...apiQuery(path, ...init) });
}

/** As `useApi`, for what changes while one looks (a job's progress): asked again every so many milliseconds, or not at all. */
export function useApiLive<P extends PathWith<'get'>>(
  every: number | false,
  path: P,
  ...init: InitArguments<P, 'get'>
): UseQueryResult<Answer<P>, ApiProblem> {
  return useQuery<Answer<P>, ApiProblem>({ ...apiQuery(path, ...init), refetchInterval: every });
}

type ItemOf<A> = A extends { items: (infer I)[] } ? I : never;

interface PageLike {
  items: unknown[];
  next: string | null;
}

export interface ApiList<I> {
  /** All rows fetched so far; undefined before the first page. */
  data: I[] | undefined;
  error: ApiProblem | null;
  refetch: () => unknown;
  /** For `<DataTable more>`. */
  more: { hasMore: boolean; busy: boolean; onMore: () => void };
}

/** A keyset list (`{ items, next }`), page after page. The old rows stay while a new filter loads. */
export function useApiList<P extends PathWith<'get'>>(path: P, ...[init]: InitArguments<P, 'get'>): ApiList<ItemOf<Answer<P>>> {
  const base = (init ?? {}) as { query?: Record<string, unknown> };
  const query = useInfiniteQuery({
    queryKey: apiKey(path, { ...base, list: true }),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const paged = { ...base, query: { ...base.query, ...(pageParam === null ? {} : { cursor: pageParam }) } };
      return request('get', path, ...([paged] as unknown as InitArguments<P, 'get'>)) as Promise<PageLike>;
    },
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  return {
    data: query.data?.pages.flatMap((page) => page.items) as ItemOf<Answer<P>>[] | undefined,
    error: query.error as ApiProblem | null,
    refetch: query.refetch,
    more: { hasMore: query.hasNextPage, busy: query.isFetchingNextPage, onMore: () => void query.fetchNextPage() },
  };
}

/**
 * A change: `const confirm = useApiChange('post', '/api/v1/activities/{id}/confirm', ['/api/v1/activities'])`,
 * then `confirm.mutate({ path: { id } })`, or `await confirm.mutateAsync(…)` inside a form's submit.
 */
export function useApiChange<M extends Exclude<Method, 'get'>, P extends PathWith<M>>(
  method: M,
  path: P,
  invalidates: readonly PathWith<'get'>[] = [],
): UseMutationResult<Answer<P, M>, ApiProblem, Init<P, M>> {
  const queries = useQueryClient();
  return useMutation<Answer<P, M>, ApiProblem, Init<P, M>>({
    mutationFn: (init) => request(method, path, ...([init] as unknown as InitArguments<P, M>)),
    onSuccess: () => refresh(queries, ...invalidates),
  });
}

export async function refresh(queries: QueryClient, ...changed: readonly PathWith<'get'>[]): Promise<void> {
  await Promise.all(changed.map((path) => queries.invalidateQueries({ queryKey: apiKey(path) })));
}

/** Drops what was fetched for somebody else. What is on the screen stays, since dropped it would not be asked for again. */
export function forgetFetched(queries: QueryClient): void {
  queries.removeQueries({ type: 'inactive' });
}
