import { useI18n } from '#web/i18n';
import { Badge, DataTable, Facts, Notice } from '#web/ui';
import { useFigures } from '../statistics/use-figures.js';
import { sentence, verdictTone } from '../statistics/verdicts.js';
import type { BankItem, ItemLine } from './types.js';

/** In a line of the list: how easy the question turned out to be, and what may be concluded. */
export function MeasuredBriefly({ measured }: Pick<ItemLine, 'measured'>) {
  const { t } = useI18n();
  const { share } = useFigures();
  if (measured === null || measured.n === 0) return <span className="k-soft">{t('measures.verdict-none')}</span>;
  return (
    <>
      <span className="k-numeric">{share(measured.facility)}</span> <Badge tone={verdictTone(measured.verdict)}>{t(`statistics.verdict-${measured.verdict}`)}</Badge>
    </>
  );
}

/** What the answers of all tests say about a question, and where it is asked. */
export function MeasuredUses({ item }: { item: BankItem }) {
  const { t, pick, number, shortDate } = useI18n();
  const { ranged, sharedRange } = useFigures();
  const { measured, uses, versions } = item;
  if (uses.length === 0) return null;
  const newest = versions[0]?.number ?? null;
  return (
    <section className="k-stack">
      <h2>{t('measures.title')}</h2>
      {measured === null || measured.n === 0 ? (
        <p className="k-soft">{t('measures.verdict-none')}</p>
      ) : (
        <>
          <Notice tone={verdictTone(measured.verdict) === 'done' ? 'done' : verdictTone(measured.verdict) === 'plain' ? 'info' : 'attention'} title={sentence(t(`statistics.verdict-${measured.verdict}`))}>
            <p>{t(`statistics.verdict-${measured.verdict}-help`)}</p>
          </Notice>
          {measured.version !== null && newest !== null && measured.version < newest && <p>{t('measures.older-version', { version: measured.version })}</p>}
          <Facts
            items={[
              [t('statistics.facility'), sharedRange(measured.facility, measured.facilityCi)],
              [t('statistics.item-rest'), ranged(measured.itemRest, measured.itemRestCi)],
              [t('statistics.omitted'), number(measured.omitted)],
            ]}
          />
          <p className="k-small k-soft">
            {t('measures.from', { people: measured.n, tests: measured.tests, when: shortDate(measured.measuredAt) })} {t('measures.which-count')}
          </p>
        </>
      )}
      <DataTable
        caption={t('measures.uses')}
        rows={uses}
        rowKey={({ assessmentId, version }) => `${assessmentId} ${version}`}
        columns={[
          { key: 'test', header: t('statistics.test'), primary: true, cell: ({ title }) => pick(title) },
          { key: 'training', header: t('measures.training'), cell: ({ training }) => (training === null ? '–' : pick(training)) },
          { key: 'version', header: t('measures.version'), end: true, cell: ({ version }) => number(version ?? 1) },
          { key: 'attempts', header: t('measures.attempts'), end: true, cell: ({ attempts }) => number(attempts) },
          { key: 'people', header: t('measures.asked'), end: true, cell: ({ measure }) => number(measure?.n ?? 0) },
          { key: 'facility', header: t('statistics.facility'), end: true, cell: ({ measure }) => sharedRange(measure?.facility ?? null, measure?.facilityCi ?? null) },
          { key: 'rest', header: t('statistics.item-rest'), end: true, cell: ({ measure }) => ranged(measure?.itemRest ?? null, measure?.itemRestCi ?? null) },
        ]}
      />
    </section>
  );
}
