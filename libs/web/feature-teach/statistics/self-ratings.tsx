import { Link } from '@tanstack/react-router';
import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { plainText } from '#web/items';
import { Badge, Card, Facts, Notice } from '#web/ui';
import { BeforeAndAfter } from './before-and-after.js';
import { FigureDownloads } from './downloads.js';
import { useFigures } from './use-figures.js';
import { WithheldNotice } from './withheld-answers.js';

type RatedTest = Answer<'/api/v1/activities/{activityId}/statistics'>['selfRatings'][number];
type Rating = RatedTest['ratings'][number];

/** How people rate themselves now, and would have rated themselves before: both asked afterwards. */
export function SelfRatings({ activityId, tests }: { activityId: string; tests: readonly RatedTest[] }) {
  const { t } = useI18n();
  return (
    <section className="k-stack">
      <h2>{t('lookback.title')}</h2>
      <p className="k-soft">{t('lookback.lead')}</p>
      {tests.map((test) => (
        <OfTest key={test.assessmentId} test={test} />
      ))}
      <p className="k-small k-soft">{t('lookback.not-proof')}</p>
      <FigureDownloads href={`/api/v1/activities/${activityId}/statistics/export?table=self-ratings`} />
    </section>
  );
}

function OfTest({ test: { assessmentId, title, withheld, ratings } }: { test: RatedTest }) {
  const { pick } = useI18n();
  return (
    <div className="k-stack">
      <p>
        <Link to="/teach/assessments/$assessmentId" params={{ assessmentId }}>
          {pick(title)}
        </Link>
      </p>
      {withheld !== null ? (
        <WithheldNotice reason={withheld} />
      ) : (
        <div className="k-grid k-grid--fill s-gains">
          {ratings.map((rating) => (
            <RatingCard key={rating.questionId} rating={rating} />
          ))}
        </div>
      )}
    </div>
  );
}

function RatingCard({ rating }: { rating: Rating }) {
  const { t, pick, number } = useI18n();
  return (
    <Card level={3} title={plainText(pick(rating.stem))}>
      {rating.hidden ? <Notice>{t('lookback.too-few')}</Notice> : <Compared rating={rating} />}
      <p className="k-small k-soft">{t('lookback.people', { before: number(rating.nBefore), after: number(rating.nAfter), both: number(rating.nMatched) })}</p>
    </Card>
  );
}

function Compared({ rating: { low, high, verdict, meanBefore, meanAfter, gain, normalisedGain, effectSize } }: { rating: Rating }) {
  const { t, number } = useI18n();
  const { plain, ranged } = useFigures();
  const range = (figure: Rating['gain'], digits = 2) => ranged(figure?.value ?? null, figure?.ci ?? null, digits);
  const bar = (label: string, mean: Rating['meanBefore']) => ({ label, share: ((mean?.value ?? low) - low) / (high - low), written: plain(mean?.value ?? null, 1) });
  return (
    <>
      <BeforeAndAfter before={bar(t('lookback.before'), meanBefore)} after={bar(t('lookback.now'), meanAfter)} />
      <p>
        <Badge tone={verdict === 'more' ? 'done' : verdict === 'less' ? 'danger' : 'plain'}>{t(verdict === 'more' || verdict === 'less' ? `lookback.${verdict}` : `statistics.gain-${verdict}`)}</Badge>
      </p>
      <Facts
        items={[
          [t('lookback.then-and-now'), `${range(meanBefore, 1)} → ${range(meanAfter, 1)}`],
          [t('lookback.change'), range(gain)],
          [t('statistics.normalised-gain'), range(normalisedGain)],
          [t('statistics.effect-size'), range(effectSize)],
        ]}
      />
      <p className="k-small k-soft">{t('lookback.scale', { low: number(low), high: number(high) })}</p>
    </>
  );
}
