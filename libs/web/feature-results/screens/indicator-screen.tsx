import '../results.css';
import { Link, useParams } from '@tanstack/react-router';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Card, DataTable, EmptyState, Loaded, Meter, Notice, Page, PageHeader } from '#web/ui';
import { MonthsChart } from '../parts/months-chart.js';
import { useIndicatorValue } from '../parts/value.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Detail = Answer<'/api/v1/programmes/{key}/indicators/{id}'>;
type Evidence = Answer<'/api/v1/programmes/{key}/indicators/{id}/facts'>['items'][number];

export function IndicatorScreen() {
  const { id } = useParams({ from: '/results/indicators/$id' });
  const key = useProgrammeKey();
  const indicator = useApi('/api/v1/programmes/{key}/indicators/{id}', { path: { key, id } });
  return (
    <Page>
      <Loaded query={indicator}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <Header indicator={data} />
            <Numbers indicator={data} />
            <Breakdowns indicator={data} />
            <EvidenceList programmeKey={key} id={id} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Header({ indicator }: { indicator: Detail }) {
  const { t, pick } = useI18n();
  return (
    <PageHeader
      title={pick(indicator.title)}
      above={<Breadcrumbs items={[<Link key="all" to="/results">{t('results.title')}</Link>, indicator.id]} />}
      lead={pick(indicator.query.text)}
    />
  );
}

function Numbers({ indicator }: { indicator: Detail }) {
  const { t, number, dateTime, pick } = useI18n();
  const value = useIndicatorValue();
  const { actual, target, unit, matched, unmatched, updatedAt, months, query } = indicator;
  return (
    <div className="k-grid k-grid--fill r-numbers">
      <Card title={t('results.actual')}>
        <p className="r-headline__value">
          {value(actual, unit)}
          {target !== null && <span className="r-headline__target">{t(indicator.targetIsMaximum ? 'results.of-maximum' : 'common.of-target', { target: value(target, unit) })}</span>}
        </p>
        {target !== null && <Meter label={pick(indicator.title)} hideLabel value={actual ?? 0} max={target} tone={(actual ?? 0) >= target ? 'done' : 'action'} />}
        {matched !== null && unmatched !== null && <p>{t('results.matched', { matched: number(matched), unmatched: number(unmatched) })}</p>}
        <p className="k-small k-soft">
          {updatedAt === null ? t('results.no-facts-yet') : t('results.as-of', { when: dateTime(updatedAt) })}
          <br />
          {t('results.query', { name: query.name, version: query.version })}
        </p>
      </Card>
      {months.length > 0 && (
        <Card title={t('results.by-month')}>
          <MonthsChart months={months} target={target} />
        </Card>
      )}
    </div>
  );
}

function Breakdowns({ indicator }: { indicator: Detail }) {
  const { t, pick, number } = useI18n();
  const shown = indicator.breakdowns.filter(({ cells }) => cells.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="k-stack">
      <h2>{t('results.breakdowns')}</h2>
      <p className="k-soft">{t('results.hidden-cells')}</p>
      <div className="k-grid r-breakdowns">
        {shown.map(({ dimension, title, cells }) => (
          <DataTable
            key={dimension}
            caption={pick(title)}
            rows={cells}
            rowKey={({ code }) => code}
            columns={[
              { key: 'label', header: pick(title), primary: true, cell: ({ label }) => pick(label) },
              { key: 'count', header: t('results.people'), end: true, cell: ({ count }) => (count === null ? t('results.hidden') : number(count)) },
            ]}
          />
        ))}
      </div>
    </section>
  );
}

function EvidenceList({ programmeKey, id }: { programmeKey: string; id: string }) {
  const { t, pick, dateTime, shortDate } = useI18n();
  const facts = useApiList('/api/v1/programmes/{key}/indicators/{id}/facts', { path: { key: programmeKey, id }, query: { limit: 25 } });
  return (
    <section className="k-stack">
      <h2>{t('results.evidence')}</h2>
      <Notice>{t('results.evidence-help')}</Notice>
      <Loaded query={facts}>
        {(items) => (
          <DataTable
            caption={t('results.evidence')}
            hideCaption
            rows={items}
            rowKey={({ id: factId }) => factId}
            more={facts.more}
            empty={<EmptyState title={t('results.no-facts-yet')}>{t('results.no-facts-help')}</EmptyState>}
            columns={[
              { key: 'what', header: t('results.fact'), primary: true, cell: (fact) => <FactName fact={fact} /> },
              { key: 'subject', header: t('results.person'), short: true, cell: ({ subject }) => <span className="k-numeric">{subject ?? '–'}</span> },
              { key: 'activity', header: t('results.activity'), cell: ({ activityTitle }) => (activityTitle === null ? '–' : pick(activityTitle)) },
              { key: 'occurred', header: t('results.occurred'), short: true, cell: ({ occurredAt }) => shortDate(occurredAt) },
              { key: 'recorded', header: t('results.recorded'), cell: ({ recordedAt }) => dateTime(recordedAt) },
              { key: 'details', header: t('results.details'), cell: (fact) => <FactDetails fact={fact} /> },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}

const factNames = ['presence.recorded', 'attempt.graded', 'mentor.met-group', 'initiative.started'] as const;

function FactName({ fact }: { fact: Evidence }) {
  const { t } = useI18n();
  const known = factNames.find((name) => name === fact.type);
  return <>{known === undefined ? fact.type : t(`results.fact-${known}`)}</>;
}

/** The fact as it stands in the ledger: for who checks, down to its codes. */
function FactDetails({ fact }: { fact: Evidence }) {
  const { t } = useI18n();
  return (
    <details className="r-fact">
      <summary>{t('results.show-fact')}</summary>
      <code translate="no">{[`id: ${fact.id}`, ...Object.entries(fact.payload).map(([name, value]) => `${name}: ${String(value)}`)].join('\n')}</code>
    </details>
  );
}
