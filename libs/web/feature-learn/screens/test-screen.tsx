import '../attempt.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiKey, refresh, request, useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Facts, LinkButton, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { BackLink } from '../parts/back-link.js';
import type { Course, CourseModule, Phase, Standing } from '../types.js';

/** What awaits one, before anything begins. */
export function TestScreen() {
  const { activityId, moduleId, phase } = useParams({ from: '/learn/trainings/$activityId/modules/$moduleId/tests/$phase' });
  const course = useApi('/api/v1/activities/{activityId}/course', { path: { activityId } });
  return (
    <Page narrow>
      <Loaded query={course}>
        {(data) => {
          const module = data.modules.find((one) => one.moduleId === moduleId);
          const standing = phase === 'pre' || phase === 'post' ? module?.[phase] : undefined;
          if (module === undefined || standing == null) return <NoSuchTest activityId={activityId} />;
          return <Test course={data} module={module} phase={phase === 'pre' ? 'pre' : 'post'} standing={standing} />;
        }}
      </Loaded>
    </Page>
  );
}

function NoSuchTest({ activityId }: { activityId: string }) {
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={t('common.not-found-title')} lead={t('common.not-found-help')} />
      <LinkButton to="/learn/trainings/$activityId" params={{ activityId }}>
        {t('learn.to-training')}
      </LinkButton>
    </>
  );
}

interface TestProps {
  course: Course;
  module: CourseModule;
  phase: Phase;
  standing: Standing;
}

function Test({ course, module, phase, standing }: TestProps) {
  const { t, pick, percent, number } = useI18n();
  const { activityId } = course;
  const left = standing.attemptsAllowed - standing.attempts;
  const mayAnswer = left > 0 || standing.openAttemptId !== null;
  const { best } = standing;
  const unread = module.lessons.filter(({ read }) => !read);
  return (
    <>
      <PageHeader title={`${t(phase === 'pre' ? 'assessment.pre' : 'assessment.post')}: ${pick(module.title)}`} above={<BackLink to="/learn/trainings/$activityId" params={{ activityId }}>{pick(course.title)}</BackLink>} lead={t(phase === 'pre' ? 'assessment.pre-lead' : 'assessment.post-lead')} />
      <div className="k-stack">
        <Facts
          items={[
            [t('assessment.how-many'), number(standing.questions)],
            [t('assessment.how-long'), t('assessment.about-minutes', { count: standing.questions })],
            ...(phase === 'pre' ? [] : [[t('assessment.pass-mark'), t('assessment.pass-mark-value', { needed: percent(standing.passMark) })] as const]),
            [t('assessment.attempts'), t('assessment.attempts-left', { left: Math.max(0, left), count: standing.attemptsAllowed })],
          ]}
        />
        {mayAnswer && (
          <ul className="l-rules">
            <li>{t('assessment.rule-free')}</li>
            <li>{t('assessment.rule-saved')}</li>
            <li>{t('assessment.rule-language')}</li>
            <li>{t('assessment.rule-no-clock')}</li>
          </ul>
        )}
        {phase === 'post' && mayAnswer && unread.length > 0 && (
          <Notice tone="attention" title={t('assessment.unread-title')}>
            <p>{t('assessment.unread-help', { count: unread.length })}</p>
          </Notice>
        )}
        {best !== null && (
          <Notice tone={best.passed || phase === 'pre' ? 'done' : 'info'} title={t('assessment.best', { score: t('assessment.score', { score: number(best.score), max: number(best.max) }) })}>
            <p>
              <Link to="/learn/attempts/$attemptId/result" params={{ attemptId: best.attemptId }}>
                {t('assessment.see-result')}
              </Link>
            </p>
          </Notice>
        )}
        <Begin standing={standing} left={left} phase={phase} />
      </div>
    </>
  );
}

function Begin({ standing, left, phase }: { standing: Standing; left: number; phase: Phase }) {
  const { t, language } = useI18n();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  if (standing.openAttemptId !== null) {
    return (
      <LinkButton to="/learn/attempts/$attemptId" params={{ attemptId: standing.openAttemptId }} variant="primary" size="large" wide>
        {t('assessment.go-on')}
      </LinkButton>
    );
  }
  if (left <= 0) return standing.best?.passed === true || phase === 'pre' ? null : <Notice title={t('learn.no-attempts-title')}>{t('learn.no-attempts-help')}</Notice>;
  const begin = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const attempt = await request('post', '/api/v1/assessments/{id}/attempts', { path: { id: standing.assessmentId }, body: { language } });
      queries.setQueryData(apiKey('/api/v1/attempts/{id}', { path: { id: attempt.id }, query: { language } }), attempt);
      await navigate({ to: '/learn/attempts/$attemptId', params: { attemptId: attempt.id } });
      void refresh(queries, '/api/v1/me/learning', '/api/v1/activities/{activityId}/course');
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <>
      {problem !== null && <ErrorState error={problem} />}
      <Button variant={standing.best?.passed === true ? 'secondary' : 'primary'} size="large" wide busy={busy} onClick={() => void begin()}>
        {t(standing.best === null ? 'assessment.begin' : 'assessment.begin-again')}
      </Button>
    </>
  );
}
