import '../styles/table.css';
import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';

export interface BarDatum {
  label: string;
  value: number;
  /** Drawn as a mark on the bar. */
  target?: number | null;
}

export interface BarChartProps {
  title: string;
  /** Where the heading above says it already. */
  hideTitle?: boolean;
  data: readonly BarDatum[];
  valueHeader: string;
  format?: (value: number) => string;
  /** A table that says more than the chart does, instead of the same figures. */
  table?: ReactNode;
}

/** Bars to look at, and the same figures as a table for who reads or copies them. */
export function BarChart({ title, hideTitle = false, data, valueHeader, format, table }: BarChartProps) {
  const { t, number } = useI18n();
  const show = format ?? ((value: number) => number(value));
  const top = Math.max(1, ...data.map((d) => Math.max(d.value, d.target ?? 0)));
  const targets = data.some((d) => d.target != null);
  return (
    <figure className="k-stack">
      <figcaption className={hideTitle ? 'k-hidden' : undefined}>
        <strong>{title}</strong>
      </figcaption>
      <div className="k-bars" aria-hidden="true">
        {data.map((d) => (
          <div key={d.label} className="k-bars__row">
            <span className="k-bars__label">{d.label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect width="100" height="10" rx="1" fill="var(--k-line)" opacity="0.6" />
              <rect width={(d.value / top) * 100} height="10" fill={d.target != null && d.value >= d.target ? 'var(--k-done)' : 'var(--k-action)'} />
              {d.target != null && <rect x={Math.min(99, (d.target / top) * 100 - 0.5)} y="0" width="1" height="10" fill="var(--k-ink)" />}
            </svg>
            <span className="k-bars__value">{show(d.value)}</span>
          </div>
        ))}
      </div>
      <details className="k-reveal">
        <summary>{t('common.show-as-table')}</summary>
        {table ?? (
          <div className="k-table-frame">
            <table className="k-table">
              <caption className="k-hidden">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('common.name')}</th>
                  <th scope="col" className="k-table__end">
                    {valueHeader}
                  </th>
                  {targets && (
                    <th scope="col" className="k-table__end">
                      {t('common.target')}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {data.map((d) => (
                  <tr key={d.label}>
                    <th scope="row">{d.label}</th>
                    <td className="k-table__end" data-label={valueHeader}>
                      {show(d.value)}
                    </td>
                    {targets && (
                      <td className="k-table__end" data-label={t('common.target')}>
                        {d.target == null ? '–' : show(d.target)}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </details>
    </figure>
  );
}
