import { createLink, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type AnchorHTMLAttributes, type ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { classes } from '../class-names.js';

export function Page({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={classes('k-page', narrow && 'k-page--narrow')}>{children}</div>;
}

export interface CardProps {
  title?: ReactNode;
  level?: 2 | 3;
  children?: ReactNode;
  /** Stays at the bottom when cards of a row differ in height. */
  foot?: ReactNode;
  className?: string;
}

export function Card({ title, level = 2, children, foot, className }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classes('k-card', className)}>
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
      {foot !== undefined && <div className="k-card__foot">{foot}</div>}
    </section>
  );
}

// The place that was last announced; the first page of a visit keeps the browser's own focus.
let announced: string | null = null;

export interface PageHeaderProps {
  title: string;
  /** The document's title when it should say more than the heading. */
  documentTitle?: string;
  lead?: ReactNode;
  /** Breadcrumbs, above the heading. */
  above?: ReactNode;
  actions?: ReactNode;
  /** Another screenful at the same address (a step): a new value takes the focus again. */
  focusOn?: string;
}

/** The one h1 of a screen: names the document, and takes the focus when one arrives by a link. */
export function PageHeader({ title, documentTitle, lead, above, actions, focusOn = '' }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The resolved place: the pending one changes while the old screen still stands, which would take the focus in vain.
  const place = useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname }) + focusOn;
  useEffect(() => {
    document.title = `${documentTitle ?? title} – Kaasa`;
  }, [documentTitle, title]);
  useEffect(() => {
    if (announced !== null && announced !== place) heading.current?.focus({ preventScroll: true });
    announced = place;
  }, [place]);
  return (
    <header className="k-page-header">
      {above}
      <div className="k-page-header__bar">
        <div className="k-page-header__words">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="k-lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="k-row k-no-print">{actions}</div>}
      </div>
    </header>
  );
}

/** Takes `<Link>`s, the last item being the page itself as plain text. */
export function Breadcrumbs({ items }: { items: readonly ReactNode[] }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t('common.breadcrumbs')} className="k-no-print">
      <ol className="k-crumbs">
        {items.map((item, index) => (
          <li key={index} aria-current={index === items.length - 1 ? 'page' : undefined}>
            {typeof item === 'string' ? <span>{item}</span> : item}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="k-tabs k-no-print">
      {children}
    </nav>
  );
}

function TabAnchor({ className, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest} className={classes('k-tab', className)} />;
}

/** A tab is a page of its own, so it can be linked and the back button works; the router marks the current one. */
export const Tab = createLink(TabAnchor);

/** Pairs of term and value. */
export function Facts({ items }: { items: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className="k-facts">
      {items.map(([term, value], index) => (
        <div key={index} style={{ display: 'contents' }}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function SkipLink() {
  const { t } = useI18n();
  return (
    <a className="k-skip" href="#main">
      {t('common.skip')}
    </a>
  );
}
