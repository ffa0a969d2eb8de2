import '../teach.css';
import './statistics.css';
import { Link, useParams } from '@tanstack/react-router';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Card, DataTable, EmptyState, Facts, Loaded, Notice } from '#web/ui';
import { ActivityFrame } from '../parts/activity-frame.js';
import { BeforeAndAfter } from './before-and-after.js';
import { FigureDownloads } from './downloads.js';
import { SelfRatings } from './self-ratings.js';
import { useFigures } from './use-figures.js';

type Training = Answer<'/api/v1/activities/{activityId}/statistics'>;
type Gain = Training['gains'][number];

/** What a training brought: its tests, and what people gained from each module. */
export function TrainingResultsScreen() {
  const { activityId } = useParams({ from: '/teach/activities/$activityId/results' });
  return <ActivityFrame activityId={activityId}>{() => <ResultsOf activityId={activityId} />}</ActivityFrame>;
}

function ResultsOf({ activityId }: { activityId: string }) {
  const { t } = useI18n();
  const training = useApi('/api/v1/activities/{activityId}/statistics', { path: { activityId } });
  return (
    <Loaded query={training}>
      {({ tests, gains, selfRatings }) =>
        tests.length === 0 ? (
          <EmptyState title={t('statistics.no-tests')}>{t('statistics.no-tests-help')}</EmptyState>
        ) : (
          <div className="k-stack k-stack--l">
            <Tests tests={tests} />
            {gains.length > 0 && <Gains gains={gains} />}
            {gains.length > 0 && <FigureDownloads href={`/api/v1/activities/${activityId}/statistics/export`} />}
            {selfRatings.length > 0 && <SelfRatings activityId={activityId} tests={selfRatings} />}
          </div>
        )
      }
    </Loaded>
  );
}

function Tests({ tests }: { tests: Training['tests'] }) {
  const { t, pick, number } = useI18n();
  const { share } = useFigures();
  return (
    <section className="k-stack">
      <h2>{t('statistics.tests')}</h2>
      <p className="k-soft">{t('statistics.tests-lead')}</p>
      <DataTable
        caption={t('statistics.tests')}
        hideCaption
        rows={tests}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', header: t('statistics.test'), primary: true, cell: ({ id, title }) => <Link to="/teach/assessments/$assessmentId" params={{ assessmentId: id }}>{pick(title)}</Link> },
          { key: 'questions', header: t('statistics.questions'), end: true, cell: ({ questions }) => number(questions) },
          { key: 'people', header: t('statistics.took-it'), end: true, cell: ({ people }) => number(people) },
          { key: 'mean', header: t('statistics.mean-share'), end: true, cell: ({ meanShare }) => share(meanShare) },
        ]}
      />
    </section>
  );
}

function Gains({ gains }: { gains: readonly Gain[] }) {
  const { t } = useI18n();
  return (
    <section className="k-stack">
      <h2>{t('statistics.gains')}</h2>
      <p className="k-soft">{t('statistics.gains-lead')}</p>
      <div className="k-grid k-grid--fill s-gains">
        {gains.map((gain) => (
          <GainCard key={gain.moduleId} gain={gain} />
        ))}
      </div>
    </section>
  );
}

function GainCard({ gain }: { gain: Gain }) {
  const { t, pick, number, percent } = useI18n();
  const { ranged, sharedRange } = useFigures();
  const percentRange = (mean: Gain['meanBefore']) => sharedRange(mean === null ? null : mean.value / 100, mean?.ci?.map((end) => end / 100) ?? null);
  const bar = (label: string, mean: Gain['meanBefore']) => ({ label, share: (mean?.value ?? 0) / 100, written: percent((mean?.value ?? 0) / 100) });
  const people = t('statistics.matched', { before: number(gain.nBefore), after: number(gain.nAfter), both: number(gain.nMatched) });
  return (
    <Card level={3} title={pick(gain.title)}>
      {gain.hidden ? <Notice>{t('statistics.too-few-matched')}</Notice> : <BeforeAndAfter before={bar(t('statistics.before'), gain.meanBefore)} after={bar(t('statistics.after'), gain.meanAfter)} />}
      {!gain.hidden && (
        <p>
          <Badge tone={gain.verdict === 'more' ? 'done' : gain.verdict === 'less' ? 'danger' : 'plain'}>{t(`statistics.gain-${gain.verdict}`)}</Badge>
        </p>
      )}
      {!gain.hidden && (
        <Facts
          items={[
            [t('statistics.before-and-after'), `${percentRange(gain.meanBefore)} → ${percentRange(gain.meanAfter)}`],
            [t('statistics.gain'), t('statistics.percentage-points', { value: ranged(gain.gain?.value ?? null, gain.gain?.ci ?? null, 0) })],
            [t('statistics.normalised-gain'), ranged(gain.normalisedGain?.value ?? null, gain.normalisedGain?.ci ?? null)],
            [t('statistics.effect-size'), ranged(gain.effectSize?.value ?? null, gain.effectSize?.ci ?? null)],
          ]}
        />
      )}
      <p className="k-small k-soft">
        {people}
        {gain.attrition !== null && gain.attrition > 0 && ` ${t('statistics.attrition', { share: percent(gain.attrition) })}`}
      </p>
    </Card>
  );
}
