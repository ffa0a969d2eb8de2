import type { ReactNode } from 'react';
import { isProblem } from '#web/api-client';
import { EmptyState, ErrorState, Page, PageHeader, Skeleton } from '#web/ui';

interface Words {
  title: string;
  body: string;
  action?: ReactNode;
}

interface Props<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  /** 410: it was good once. */
  gone: Words;
  /** 404: it never was. */
  unknown: Words;
  children: (data: T) => ReactNode;
}

/** A page that somebody reaches by a link or code: one that no longer works gets words that help, not an error. */
export function LinkPage<T>({ query, gone, unknown, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  const words = isProblem(query.error, 410) ? gone : isProblem(query.error, 404) ? unknown : null;
  return (
    <Page narrow>
      {words !== null ? (
        <>
          <PageHeader title={words.title} />
          <EmptyState illustration="signpost" action={words.action}>
            {words.body}
          </EmptyState>
        </>
      ) : query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}
