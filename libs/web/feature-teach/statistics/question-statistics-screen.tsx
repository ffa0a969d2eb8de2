import './statistics.css';
import { Link, useParams } from '@tanstack/react-router';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, EmptyState, Facts, LinkButton, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { ScoreCurve } from './score-curve.js';
import { OptionCurves } from './option-curves.js';
import { OptionsTable } from './options-table.js';
import type { TestStatistics } from './test-statistics-screen.js';
import { useFigures } from './use-figures.js';
import { sentence, verdictTone } from './verdicts.js';

type Question = TestStatistics['questions'][number];

export function QuestionStatisticsScreen() {
  const { t } = useI18n();
  const { assessmentId, questionId } = useParams({ from: '/teach/assessments/$assessmentId/questions/$questionId' });
  const statistics = useApi('/api/v1/assessments/{id}/statistics', { path: { id: assessmentId }, query: { attempts: 'first' } });
  return (
    <Page>
      <Loaded query={statistics}>
        {(test) => {
          const question = test.questions.find(({ id }) => id === questionId);
          if (question === undefined) return <EmptyState title={t('statistics.no-question')}>{t('statistics.no-question-help')}</EmptyState>;
          return <QuestionReport test={test} question={question} />;
        }}
      </Loaded>
    </Page>
  );
}

function QuestionReport({ test, question }: { test: TestStatistics; question: Question }) {
  const { t, pick } = useI18n();
  const { position, stem, verdict, options } = question;
  return (
    <div className="k-stack k-stack--l">
      <PageHeader
        title={t('statistics.question-number', { position })}
        lead={pick(stem)}
        above={
          <Breadcrumbs
            items={[
              <Link key="training" to="/teach/activities/$activityId/results" params={{ activityId: test.activityId }}>{t('statistics.results')}</Link>,
              <Link key="test" to="/teach/assessments/$assessmentId" params={{ assessmentId: test.id }}>{pick(test.title)}</Link>,
              t('statistics.question-number', { position }),
            ]}
          />
        }
      />
      <Notice tone={verdictTone(verdict) === 'done' ? 'done' : verdictTone(verdict) === 'plain' ? 'info' : 'attention'} title={sentence(t(`statistics.verdict-${verdict}`))}>
        <p>{t(`statistics.verdict-${verdict}-help`)}</p>
      </Notice>
      <Figures question={question} />
      {options.length > 0 && (
        <section className="k-stack">
          <h2>{t('statistics.options')}</h2>
          <p className="k-soft">{t('statistics.options-help')}</p>
          <OptionCurves options={options} />
          <OptionsTable options={options} />
        </section>
      )}
      {options.length === 0 && <ScoreCurve thirds={question.thirds} />}
      <Neighbours test={test} position={position} />
    </div>
  );
}

function Figures({ question }: { question: Question }) {
  const { t, number } = useI18n();
  const { plain, ranged, sharedRange } = useFigures();
  return (
    <Facts
      items={[
        [t('statistics.people'), number(question.n)],
        [t('statistics.omitted'), number(question.omitted)],
        ...(question.ungraded > 0 ? [[t('statistics.ungraded'), <Badge key="ungraded" tone="attention">{number(question.ungraded)}</Badge>] as const] : []),
        [t('statistics.facility'), sharedRange(question.facility, question.facilityCi)],
        [t('statistics.item-rest'), ranged(question.itemRest, question.itemRestCi)],
        [t('statistics.sd'), plain(question.sd)],
        [t('statistics.discrimination-index'), plain(question.discriminationIndex, 1)],
        [t('statistics.discriminative-efficiency'), plain(question.discriminativeEfficiency, 1)],
        [t('statistics.effective-weight'), plain(question.effectiveWeight, 1)],
        [t('statistics.alpha-if-dropped'), plain(question.alphaIfDropped)],
      ]}
    />
  );
}

function Neighbours({ test: { id, questions }, position }: { test: TestStatistics; position: number }) {
  const { t } = useI18n();
  const at = questions.findIndex((question) => question.position === position);
  const [before, current, after] = [questions[at - 1], questions[at], questions[at + 1]];
  return (
    <div className="k-row k-no-print">
      {current !== undefined && (
        <LinkButton to="/teach/assessments/$assessmentId/questions/$questionId/key" params={{ assessmentId: id, questionId: current.id }}>
          {t('grading.key-title')}
        </LinkButton>
      )}
      {before !== undefined && (
        <LinkButton to="/teach/assessments/$assessmentId/questions/$questionId" params={{ assessmentId: id, questionId: before.id }}>
          {t('statistics.question-before')}
        </LinkButton>
      )}
      {after !== undefined && (
        <LinkButton to="/teach/assessments/$assessmentId/questions/$questionId" params={{ assessmentId: id, questionId: after.id }}>
          {t('statistics.question-after')}
        </LinkButton>
      )}
    </div>
  );
}

/** A verdict is a phrase in a table, and begins a sentence as a title. */