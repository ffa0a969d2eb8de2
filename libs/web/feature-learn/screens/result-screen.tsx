import '../attempt.css';
import { useParams } from '@tanstack/react-router';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Icon, LinkButton, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { Change } from '../attempt/change.js';
import { MarkingOf } from '../attempt/marking.js';
import { QuestionReview } from '../attempt/question-review.js';
import { BackLink } from '../parts/back-link.js';
import { NextStep } from '../parts/next-step.js';
import type { Course, Result } from '../types.js';
import { useLearning } from '../use-learning.js';

export function ResultScreen() {
  const { attemptId } = useParams({ from: '/learn/attempts/$attemptId/result' });
  const { language } = useI18n();
  const result = useApi('/api/v1/attempts/{id}/result', { path: { id: attemptId }, query: { language } });
  return (
    <Page narrow>
      <Loaded query={result}>{(data) => <ResultPage result={data} />}</Loaded>
    </Page>
  );
}

function ResultPage({ result }: { result: Result }) {
  const { t, pick } = useI18n();
  const { activityId, moduleId, questions } = result;
  const course = useApi('/api/v1/activities/{activityId}/course', { path: { activityId } }).data;
  const marking = useApi('/api/v1/attempts/{attemptId}/appeals', { path: { attemptId: result.id } }).data;
  const lessons = course?.modules.find((module) => module.moduleId === moduleId)?.lessons ?? [];
  return (
    <div className="k-stack k-stack--l">
      <div>
        <PageHeader title={`${t('assessment.result')}. ${pick(result.title)}`} above={<BackLink to="/learn/trainings/$activityId" params={{ activityId }}>{course === undefined ? t('learn.training') : pick(course.title)}</BackLink>} />
        <Verdict result={result} />
      </div>
      <What result={result} course={course} />
      {questions.length > 0 && (
        <section className="k-stack" aria-labelledby="review-title">
          <h2 id="review-title">{t('assessment.review')}</h2>
          <p className="k-soft">{t('assessment.review-lead')}</p>
          <ol className="l-review">
            {questions.map((question) => (
              <li key={question.id}>
                <QuestionReview
                  attemptId={result.id}
                  question={question}
                  lesson={lessons.find(({ key }) => key === question.lessonKey)}
                  path={{ activityId, moduleId: moduleId ?? '' }}
                  marking={marking === undefined ? null : <MarkingOf attemptId={result.id} questionId={question.id} marking={marking} full={question.outcome === 'correct' || question.outcome === 'ungraded' || question.max === 0} />}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Verdict({ result }: { result: Result }) {
  const { t, number, percent } = useI18n();
  const { purpose, state, passed, score, max, passMark, previousPercent, endedBy } = result;
  const late = endedBy === 'deadline' && <p>{t('attempt.expired')}</p>;
  if (score === null || max === null) {
    const waits = state === 'submitted' || purpose !== 'survey';
    return (
      <Notice tone={waits ? 'info' : 'done'} title={t(waits ? 'attempt.waiting-title' : 'attempt.no-score')}>
        {waits && <p>{t('attempt.waiting-body')}</p>}
        {late}
      </Notice>
    );
  }
  const judged = purpose !== 'pre' && passed !== null;
  return (
    <div className={`l-verdict l-verdict--${!judged ? 'plain' : passed ? 'passed' : 'not-passed'}`}>
      <p className="l-verdict__score">
        <span className="l-verdict__number">{t('assessment.score', { score: number(score), max: number(max) })}</span>
        <span>{percent((result.percent ?? 0) / 100)}</span>
      </p>
      {purpose === 'pre' && <p>{t('assessment.pre-result')}</p>}
      {judged && (
        <>
          <p className="l-verdict__word">
            <Icon name={passed ? 'check' : 'info'} size={26} /> {t(passed ? 'assessment.passed' : 'assessment.not-passed')}
          </p>
          <p>{t(passed ? 'assessment.passed-body' : 'assessment.not-passed-body', { needed: percent(passMark ?? 0) })}</p>
        </>
      )}
      {late}
      {previousPercent !== null && <Change before={previousPercent} after={result.percent ?? 0} />}
    </div>
  );
}

/** What to do now: after a pass or a pre-test the next step, otherwise another try. */
function What({ result, course }: { result: Result; course: Course | undefined }) {
  const { t } = useI18n();
  const { activityId, moduleId, phase, passed } = result;
  const activity = useLearning().data?.activities.find((one) => one.activityId === activityId);
  const standing = course?.modules.find((module) => module.moduleId === moduleId)?.post ?? null;
  const mayTryAgain = standing !== null && standing.best?.passed !== true && standing.attempts < standing.attemptsAllowed;
  if (moduleId === null || !mayTryAgain || passed || phase === 'pre') {
    const exhausted = phase === 'post' && standing !== null && standing.best?.passed === false && standing.attempts >= standing.attemptsAllowed;
    return (
      <>
        {exhausted && <Notice title={t('learn.no-attempts-title')}>{t('learn.no-attempts-help')}</Notice>}
        {activity !== undefined && !exhausted && <NextStep activity={activity} />}
      </>
    );
  }
  return (
    <section className="l-next l-next--wait" aria-labelledby="again-title">
      <div className="l-next__body">
        <h2 id="again-title">{t('assessment.again-title')}</h2>
        <p>{t('assessment.again-body', { count: standing.attemptsAllowed - standing.attempts })}</p>
        <LinkButton to="/learn/trainings/$activityId/modules/$moduleId/tests/$phase" params={{ activityId, moduleId, phase: 'post' }} variant="primary" size="large">
          {t('assessment.begin-again')}
        </LinkButton>
      </div>
    </section>
  );
}
