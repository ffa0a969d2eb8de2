import type { ReactNode } from 'react';
import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { BarChart, Card, DataTable, StatNumber } from '#web/ui';

type Figures = Answer<'/api/v1/programmes/{key}/cascade/figures'>;
const columns = ['people', 'sessions', 'claimed', 'confirmed', 'members', 'registered', 'learned', 'certified', 'mentors'] as const;

export type FigureColumn = (typeof columns)[number] | 'met';

/** Where a number leads: who may know names gets to its people; `generation` null: of all. */
export type OpenNumber = (column: FigureColumn, generation: number | null, shown: string) => ReactNode;
const shownAlone: OpenNumber = (_column, _generation, shown) => shown;

/** The cascade in numbers. What is hidden is said to be; claimed and confirmed stand side by side. */
export function CascadeFigures({ figures, open = shownAlone }: { figures: Figures; open?: OpenNumber }) {
  const { t, number, percent } = useI18n();
  const { total, activation, medianDaysToFirst, survival } = figures;
  const count = (value: number | null) => (value === null ? t('dilution.hidden') : number(value));
  const interval = activation.low === null || activation.high === null ? (activation.of === 0 ? '' : t('dilution.hidden-share')) : t('cascade.interval', { low: percent(activation.low), high: percent(activation.high) });
  const shown = survival.filter(({ month, share }) => month > 0 && share !== null);
  return (
    <>
      <div className="k-grid k-grid--numbers">
        <StatNumber label={t('cascade.mentors')} value={open('people', null, count(total.people))} />
        <StatNumber label={t('cascade.claimed')} value={open('claimed', null, count(total.claimed))} note={t('cascade.claimed-note')} />
        <StatNumber label={t('cascade.confirmed')} value={open('confirmed', null, count(total.confirmed))} note={t('cascade.confirmed-note')} />
        <StatNumber label={t('cascade.activation')} value={activation.share === null ? '–' : open('met', null, percent(activation.share))} note={interval} />
        <StatNumber label={t('cascade.first-session')} value={medianDaysToFirst === null ? '–' : t('cascade.days', { count: Math.round(medianDaysToFirst) })} />
      </div>
      <section className="k-stack">
        <h2>{t('cascade.generations')}</h2>
        <DataTable
          caption={t('cascade.generations')}
          hideCaption
          rows={figures.generations}
          rowKey={({ generation }) => String(generation)}
          columns={[
            { key: 'generation', header: t('cascade.generation'), primary: true, cell: ({ generation }) => number(generation) },
            ...columns.map((key) => ({ key, header: t(`cascade.column-${key}`), end: true, cell: (generation: Figures['generations'][number]) => open(key, generation.generation, count(generation[key])) })),
          ]}
        />
      </section>
      {shown.length > 0 && (
        <Card>
          <BarChart title={t('cascade.survival')} data={shown.map(({ month, share }) => ({ label: t('cascade.month', { count: month }), value: Math.round((share ?? 0) * 100) }))} valueHeader={t('cascade.survival')} format={(value) => percent(value / 100)} />
        </Card>
      )}
    </>
  );
}
