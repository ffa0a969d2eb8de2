import type { ReactNode } from 'react';
import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { DataTable, StatNumber } from '#web/ui';
import { Survival } from './survival.js';

type Figures = Answer<'/api/v1/programmes/{key}/cascade/figures'>;
const columns = ['people', 'sessions', 'claimed', 'confirmed', 'members', 'registered', 'learned', 'certified', 'mentors'] as const;

export type FigureColumn = (typeof columns)[number] | 'met' | 'first' | 'still' | 'left';

/** Where a number leads: who may know names gets to its people; of all generations unless one is named, at a month where it is of one. */
export type OpenNumber = (column: FigureColumn, of: { readonly generation?: number; readonly month?: number }, shown: string) => ReactNode;
const shownAlone: OpenNumber = (_column, _of, shown) => shown;

/** The cascade in numbers. What is hidden is said to be; claimed and confirmed stand side by side. */
export function CascadeFigures({ figures, open = shownAlone }: { figures: Figures; open?: OpenNumber }) {
  const { t, number, percent, percentRange } = useI18n();
  const { total, activation, medianDaysToFirst, survival } = figures;
  const count = (value: number | null) => (value === null ? t('dilution.hidden') : number(value));
  const interval = activation.low === null || activation.high === null ? (activation.of === 0 ? '' : t('dilution.hidden-share')) : t('cascade.interval', { range: percentRange(activation.low, activation.high) });
  return (
    <>
      <div className="k-grid k-grid--numbers">
        <StatNumber label={t('cascade.mentors')} value={open('people', {}, count(total.people))} />
        <StatNumber label={t('cascade.claimed')} value={open('claimed', {}, count(total.claimed))} note={t('cascade.claimed-note')} />
        <StatNumber label={t('cascade.confirmed')} value={open('confirmed', {}, count(total.confirmed))} note={t('cascade.confirmed-note')} />
        <StatNumber label={t('cascade.activation')} value={activation.share === null ? '–' : open('met', {}, percent(activation.share))} note={interval} />
        <StatNumber label={t('cascade.first-session')} value={medianDaysToFirst === null ? '–' : open('first', {}, t('cascade.days', { count: Math.round(medianDaysToFirst) }))} />
      </div>
      <section className="k-stack">
        <h2>{t('cascade.generations')}</h2>
        <DataTable
          caption={t('cascade.generations')}
          hideCaption
          rows={figures.generations}
          rowKey={({ generation }) => String(generation)}
          columns={[
            { key: 'generation', header: t('words.head-generation'), primary: true, cell: ({ generation }) => number(generation) },
            ...columns.map((key) => ({ key, header: t(`words.column-${key}`), end: true, cell: (generation: Figures['generations'][number]) => open(key, { generation: generation.generation }, count(generation[key])) })),
          ]}
        />
      </section>
      <Survival points={survival} open={(standing, month, shown) => open(standing, { month }, shown)} />
    </>
  );
}
