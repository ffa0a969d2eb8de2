import { ApiProblem } from '#web/api-client';
import { useI18n } from '#web/i18n';
import type { ReactNode } from 'react';
import { classes } from '../class-names.js';
import { Icon, type IconName } from './icon.js';
import { Illustration, type IllustrationName } from './illustration.js';

export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="k-hidden">{children}</span>;
}

export function Spinner({ label }: { label?: string }) {
  return (
    <>
      <span className="k-spinner" aria-hidden="true" />
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </>
  );
}

/** Holds the place of what is coming; said once to screen readers. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useI18n();
  return (
    <div className="k-stack" role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <span className="k-skeleton" style={{ width: '55%', height: '2rem' }} />
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="k-skeleton" style={{ width: `${92 - ((index * 17) % 40)}%`, height: '1.1rem' }} />
      ))}
    </div>
  );
}

export type Tone = 'info' | 'done' | 'attention' | 'danger';

const toneIcons: Record<Tone, IconName> = { info: 'info', done: 'check', attention: 'attention', danger: 'attention' };

export interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** Say it at once: for what happens after the page was read. */
  live?: boolean;
}

export function Notice({ tone = 'info', title, children, live = false }: NoticeProps) {
  return (
    <div className={classes('k-notice', `k-notice--${tone}`)} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={toneIcons[tone]} />
      <div className="k-notice__body">
        {title !== undefined && <p className="k-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

export interface EmptyStateProps {
  /** None where the heading of the page has said it. */
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  illustration?: IllustrationName;
}

export function EmptyState({ title, children, action, illustration = 'field' }: EmptyStateProps) {
  return (
    <div className="k-empty">
      <Illustration name={illustration} />
      {title !== undefined && <h2>{title}</h2>}
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}

const refusals: readonly number[] = [400, 409, 422];

/** What went wrong, what can be done, and the number that support asks for. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useI18n();
  const problem = error instanceof ApiProblem ? error : null;
  const offline = problem?.status === 0;
  // What was refused with a reason says itself what to do; trying the same again does not help.
  const refused = problem !== null && refusals.includes(problem.status);
  return (
    <div role="alert" className="k-stack">
      <Notice tone="danger" title={offline ? t('common.offline-title') : (problem?.title ?? t('common.error-title'))}>
        {!refused && <p>{offline ? t('common.offline-help') : t('common.error-help')}</p>}
        {!refused && problem?.requestId != null && <p className="k-small k-soft">{t('common.request-id', { id: problem.requestId })}</p>}
      </Notice>
      {onRetry !== undefined && (
        <div>
          <button type="button" className="k-button k-button--secondary" onClick={onRetry}>
            {t('common.retry')}
          </button>
        </div>
      )}
    </div>
  );
}

interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** Loading, failed or here: `<Loaded query={q}>{(data) => …}</Loaded>`. What is shown stays while it is fetched anew. */
export function Loaded<T>({ query, skeleton, children }: { query: QueryLike<T>; skeleton?: ReactNode; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <>{skeleton ?? <Skeleton />}</>;
}
