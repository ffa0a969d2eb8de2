import type { ReactNode } from 'react';
import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { BarChart, Card, DataTable } from '#web/ui';

type Point = Answer<'/api/v1/programmes/{key}/cascade/figures'>['survival'][number];

interface Props {
  points: readonly Point[];
  /** Where the number of those who still were mentors, or had stopped, leads. */
  open: (standing: 'still' | 'left', month: number, shown: string) => ReactNode;
}

/** How many go on, month by month; what is hidden is left out. */
export function Survival({ points, open }: Props) {
  const { t, number, percent, percentRange } = useI18n();
  const shown = points.flatMap(({ month, count, of, share, low, high }) => (month > 0 && count !== null && of !== null && share !== null ? [{ month, count, of, share, low, high }] : []));
  if (shown.length === 0) return null;
  return (
    <Card>
      <BarChart
        title={t('cascade.survival')}
        data={shown.map(({ month, share }) => ({ label: t('cascade.month', { count: month }), value: Math.round(share * 100) }))}
        valueHeader={t('cascade.survival')}
        format={(value) => percent(value / 100)}
        table={
          <DataTable
            caption={t('cascade.survival')}
            hideCaption
            rows={shown}
            rowKey={({ month }) => String(month)}
            columns={[
              { key: 'month', header: t('cascade.which-month'), primary: true, cell: ({ month }) => t('cascade.month', { count: month }) },
              { key: 'share', header: t('cascade.still-share'), end: true, cell: ({ share, low, high }) => <>{percent(share)} {low !== null && high !== null && <span className="k-small k-soft">{t('cascade.interval', { range: percentRange(low, high) })}</span>}</> },
              { key: 'still', header: t('words.column-still'), end: true, cell: ({ month, count }) => open('still', month, number(count)) },
              { key: 'left', header: t('words.column-left'), end: true, cell: ({ month, count, of }) => open('left', month, number(of - count)) },
            ]}
          />
        }
      />
    </Card>
  );
}
