import './statistics.css';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { BarChart, Facts, Loaded, Notice, Page, Select } from '#web/ui';
import { Downloads } from './downloads.js';
import { attemptChoices, type AttemptChoice } from './attempt-choices.js';
import { AskedQuestions } from './asked-questions.js';
import { QuestionsTable } from './questions-table.js';
import { ScatterChart } from './scatter-chart.js';
import { TestHead } from './test-frame.js';
import { WithheldAnswers } from './withheld-answers.js';
import { useFigures } from './use-figures.js';

export type TestStatistics = Answer<'/api/v1/assessments/{id}/statistics'>;

export function TestStatisticsScreen() {
  const { assessmentId } = useParams({ from: '/teach/assessments/$assessmentId' });
  const { attempts = 'first' } = useSearch({ from: '/teach/assessments/$assessmentId' });
  const statistics = useApi('/api/v1/assessments/{id}/statistics', { path: { id: assessmentId }, query: { attempts } });
  return (
    <Page>
      <Loaded query={statistics}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <TestHead {...data} actions={data.withheld === null && <Downloads {...data} />} />
            {!data.anonymous && <WhichAttempts id={data.id} attempts={data.attempts} />}
            {data.withheld === null ? <Figures statistics={data} /> : <WithheldAnswers statistics={data} reason={data.withheld} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Figures({ statistics }: { statistics: TestStatistics }) {
  const { people, n, waiting, questions, asked } = statistics;
  if (people === 0) return <NobodyYet waiting={waiting} />;
  return (
    <>
      {questions.length > 0 && (n === 0 ? <NobodyYet waiting={waiting} /> : <Report statistics={statistics} />)}
      {asked.length > 0 && <AskedQuestions asked={asked} people={people} />}
    </>
  );
}

function NobodyYet({ waiting }: { waiting: number }) {
  const { t } = useI18n();
  return <Notice>{waiting === 0 ? t('statistics.nobody-yet') : t('statistics.waiting', { count: waiting })}</Notice>;
}

function WhichAttempts({ id, attempts }: { id: string; attempts: AttemptChoice }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  return (
    <div className="s-choice k-no-print">
      <Select
        label={t('statistics.attempts')}
        hint={t('statistics.attempts-help')}
        value={attempts}
        onValue={(value) => void navigate({ to: '/teach/assessments/$assessmentId', params: { assessmentId: id }, search: { attempts: value as AttemptChoice }, replace: true })}
        options={attemptChoices.map((choice) => ({ value: choice, label: t(`statistics.attempts-${choice}`) }))}
      />
    </div>
  );
}

function Report({ statistics }: { statistics: TestStatistics }) {
  const { t, number } = useI18n();
  const { n, waiting, bands, questions, verdict } = statistics;
  return (
    <>
      <section className="k-stack">
        <h2>{t('statistics.test-as-a-whole')}</h2>
        <Notice tone={verdict === 'too-few' || verdict === 'unsure' || verdict === 'own-questions' ? 'info' : verdict === 'little' ? 'attention' : 'done'} title={t(`statistics.reliability-${verdict}`)}>
          <p>{t(`statistics.reliability-${verdict}-help`)}</p>
        </Notice>
        {waiting > 0 && <Notice tone="attention">{t('statistics.waiting', { count: waiting })}</Notice>}
        <div className="k-grid s-columns">
          <WholeTest statistics={statistics} />
          {bands.length > 0 && <BarChart
            title={t('statistics.distribution', { count: n })}
            valueHeader={t('statistics.people')}
            data={bands.map(({ from, to, count }, index) => ({ label: bandLabel(from, to, index === bands.length - 1, number), value: count }))}
          />}
        </div>
      </section>
      <section className="k-stack s-figures">
        <h2>{t('statistics.questions')}</h2>
        <ScatterChart questions={questions} />
        <QuestionsTable assessmentId={statistics.id} questions={questions} />
      </section>
    </>
  );
}

/** Whole points stand for themselves where a band is one wide. */
function bandLabel(from: number, to: number, last: boolean, number: (value: number) => string): string {
  const whole = Number.isInteger(from) && Number.isInteger(to);
  const upper = whole && !last ? to - 1 : to;
  return upper === from ? number(from) : `${number(from)}–${number(upper)}`;
}

function WholeTest({ statistics: { n, max, test, passMark } }: { statistics: TestStatistics }) {
  const { t, number } = useI18n();
  const { plain, ranged } = useFigures();
  return (
    <Facts
      items={[
        [t('statistics.people'), number(n)],
        [t('statistics.points-at-most'), max === null ? t('statistics.points-differ') : number(max)],
        ...(passMark === null || max === null ? [] : [[t('statistics.pass-from'), number(passMark * max, 2)] as const]),
        [t('statistics.mean'), ranged(test.mean, test.meanCi)],
        [t('statistics.median'), plain(test.median)],
        [t('statistics.sd'), plain(test.sd)],
        [t('statistics.alpha'), ranged(test.alpha, test.alphaCi)],
        [t('statistics.sem'), plain(test.sem)],
        [t('statistics.skewness'), plain(test.skewness)],
        [t('statistics.kurtosis'), plain(test.kurtosis)],
        [t('statistics.cic'), plain(test.cic, 1)],
        [t('statistics.error-ratio'), plain(test.errorRatio, 1)],
      ]}
    />
  );
}
