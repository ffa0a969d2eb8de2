import '../results.css';
import { Link } from '@tanstack/react-router';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Card, DataTable, Loaded, Meter, Page, PageHeader } from '#web/ui';
import { ResultsTabs } from '../parts/results-tabs.js';
import { useIndicatorValue, type Indicator } from '../parts/value.js';
import { useProgrammeKey } from '../use-programme-key.js';

const areas = ['OA1', 'OA2', 'OA3', 'OA4'] as const;

export function IndicatorsScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const indicators = useApi('/api/v1/programmes/{key}/indicators', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('results.title')} lead={t('results.lead')} />
      <ResultsTabs />
      <Loaded query={indicators}>
        {({ items }) => (
          <div className="k-stack k-stack--l">
            <Headline indicators={items} />
            {areas.map((area) => (
              <AreaTable key={area} area={area} indicators={items.filter(({ outcomeArea }) => outcomeArea === area)} />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** The four numbers that a reader asks for first. */
function Headline({ indicators }: { indicators: Indicator[] }) {
  const { t, pick, number } = useI18n();
  const shown = ['I07', 'I01', 'I13', 'I14'].flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
  return (
    <div className="k-grid r-headline">
      {shown.map((indicator) => (
        <Card key={indicator.id} className="r-headline__card">
          <Link to="/results/indicators/$id" params={{ id: indicator.id }} className="r-headline__link">
            {pick(indicator.title)}
          </Link>
          <p className="r-headline__value">
            {indicator.actual === null ? '–' : number(indicator.actual)}
            {indicator.target !== null && <span className="r-headline__target">{t(indicator.targetIsMaximum ? 'results.of-maximum' : 'common.of-target', { target: number(indicator.target) })}</span>}
          </p>
          {indicator.target !== null && (
            <Meter label={pick(indicator.title)} hideLabel value={indicator.actual ?? 0} max={indicator.target} tone={(indicator.actual ?? 0) >= indicator.target ? 'done' : 'action'} />
          )}
        </Card>
      ))}
    </div>
  );
}

function AreaTable({ area, indicators }: { area: (typeof areas)[number]; indicators: Indicator[] }) {
  const { t, pick, number, dateTime } = useI18n();
  const value = useIndicatorValue();
  if (indicators.length === 0) return null;
  return (
    <section className="k-stack">
      <h2>{t(`results.area-${area}`)}</h2>
      <DataTable
        caption={t(`results.area-${area}`)}
        hideCaption
        rows={indicators}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: t('results.indicator'),
            primary: true,
            cell: ({ id, title }) => (
              <Link to="/results/indicators/$id" params={{ id }}>
                {pick(title)}
              </Link>
            ),
          },
          { key: 'type', header: t('results.type'), cell: ({ resultType }) => t(resultType === 'output' ? 'results.output' : 'results.outcome') },
          { key: 'baseline', header: t('results.baseline'), end: true, cell: ({ baseline }) => (baseline === null ? t('results.measured') : number(baseline)) },
          { key: 'target', header: t('results.target'), end: true, cell: (indicator) => <Target indicator={indicator} /> },
          { key: 'actual', header: t('results.actual'), end: true, cell: ({ actual, unit }) => <strong>{value(actual, unit)}</strong> },
          { key: 'state', header: t('results.state'), cell: (indicator) => <TargetState indicator={indicator} /> },
          { key: 'updated', header: t('results.updated'), cell: ({ updatedAt }) => (updatedAt === null ? '–' : dateTime(updatedAt)) },
        ]}
      />
    </section>
  );
}

function Target({ indicator: { target, targetIsMaximum, unit } }: { indicator: Indicator }) {
  const { t } = useI18n();
  const value = useIndicatorValue();
  if (target === null) return <>{t('results.no-target')}</>;
  return <>{targetIsMaximum ? t('results.at-most', { target: value(target, unit) }) : value(target, unit)}</>;
}

function TargetState({ indicator: { actual, target, targetIsMaximum } }: { indicator: Indicator }) {
  const { t } = useI18n();
  if (target === null || actual === null) return <>–</>;
  if (targetIsMaximum && actual > target) return <Badge tone="attention">{t('results.above-maximum')}</Badge>;
  if (actual >= target) return <Badge tone="done">{t('results.reached')}</Badge>;
  return <Badge>{targetIsMaximum ? t('results.within') : t('results.under-way')}</Badge>;
}
