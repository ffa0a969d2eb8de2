import '../learn.css';
import type { ReactNode } from 'react';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Illustration, LinkButton, Spinner } from '#web/ui';
import { certificateFor, isBeingMade } from '../learning.js';
import type { LearningActivity, Phase } from '../types.js';
import { useCertificates } from '../use-learning.js';
import { useWhen } from './when-and-where.js';

interface StepProps {
  activity: LearningActivity;
}

/** The one thing to do next, large. */
export function NextStep({ activity }: StepProps) {
  switch (activity.next.kind) {
    case 'pre-test':
      return <TestStep activity={activity} phase="pre" />;
    case 'post-test':
      return <TestStep activity={activity} phase="post" />;
    case 'lesson':
      return <LessonStep activity={activity} />;
    case 'presence':
      return <PresenceStep activity={activity} />;
    case 'done':
      return activity.completed ? <CertificateStep activity={activity} /> : <JudgedStep />;
  }
}

interface LookProps {
  title: string;
  minutes?: number | null;
  tone?: 'action' | 'done' | 'wait';
  drawing?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

function Look({ title, minutes = null, tone = 'action', drawing, children, action }: LookProps) {
  const { t } = useI18n();
  return (
    <section className={`l-next l-next--${tone}`} aria-labelledby="next-title">
      {drawing}
      <div className="l-next__body">
        <p className="l-next__above">{tone === 'done' ? t('learn.all-done') : t('learn.next-step')}</p>
        <h2 id="next-title">{title}</h2>
        {children}
        {minutes !== null && <p className="k-soft">{t('learn.minutes', { count: minutes })}</p>}
        {action}
      </div>
    </section>
  );
}

function TestStep({ activity, phase }: StepProps & { phase: Phase }) {
  const { t, number, percent } = useI18n();
  const { activityId, next } = activity;
  const moduleId = next.moduleId ?? '';
  const standing = activity.modules.find((module) => module.moduleId === moduleId)?.[phase] ?? null;
  if (standing?.openAttemptId != null) {
    const action = (
      <LinkButton to="/learn/attempts/$attemptId" params={{ attemptId: standing.openAttemptId }} variant="primary" size="large">
        {t('common.continue')}
      </LinkButton>
    );
    return (
      <Look title={t(phase === 'pre' ? 'learn.go-on-pre' : 'learn.go-on-post')} action={action}>
        <p>{t('learn.answers-kept')}</p>
      </Look>
    );
  }
  if (standing !== null && standing.attempts >= standing.attemptsAllowed) {
    return (
      <Look title={t('learn.no-attempts-title')} tone="wait">
        <p>{t('learn.no-attempts-help')}</p>
      </Look>
    );
  }
  const again = standing?.best ?? null;
  const action = (
    <LinkButton to="/learn/trainings/$activityId/modules/$moduleId/tests/$phase" params={{ activityId, moduleId, phase }} variant="primary" size="large">
      {t(phase === 'pre' ? 'learn.to-pre' : again === null ? 'learn.to-post' : 'learn.to-post-again')}
    </LinkButton>
  );
  return (
    <Look title={t(phase === 'pre' ? 'learn.pre-title' : 'learn.post-title')} minutes={next.minutes} action={action}>
      {phase === 'pre' && <p>{t('learn.pre-body')}</p>}
      {phase === 'post' && again === null && standing !== null && <p>{t('learn.post-body', { needed: percent(standing.passMark), count: standing.attemptsAllowed })}</p>}
      {phase === 'post' && again !== null && <p>{t('learn.post-again-body', { score: number(again.score), max: number(again.max), count: (standing?.attemptsAllowed ?? 0) - (standing?.attempts ?? 0) })}</p>}
    </Look>
  );
}

function LessonStep({ activity: { activityId, next } }: StepProps) {
  const { t, pick } = useI18n();
  const course = useApi('/api/v1/activities/{activityId}/course', { path: { activityId } });
  const { moduleId, lessonKey } = next;
  const lesson = course.data?.modules.find((module) => module.moduleId === moduleId)?.lessons.find(({ key }) => key === lessonKey);
  const action = (
    <LinkButton
      to="/learn/trainings/$activityId/modules/$moduleId/lessons/$lessonKey"
      params={{ activityId, moduleId: moduleId ?? '', lessonKey: lessonKey ?? '' }}
      variant="primary"
      size="large"
    >
      {t('learn.read-lesson')}
    </LinkButton>
  );
  return (
    <Look title={lesson === undefined ? t('learn.lesson-title') : t('learn.lesson-titled', { title: pick(lesson.title) })} minutes={next.minutes} action={action}>
      {lesson !== undefined && <p>{pick(lesson.objective)}</p>}
    </Look>
  );
}

function PresenceStep({ activity }: StepProps) {
  const { t } = useI18n();
  const when = useWhen();
  const ahead = Date.parse(activity.startsAt) > Date.now();
  return (
    <Look title={ahead ? t('learn.come-title') : t('learn.wait-presence-title')} tone="wait" drawing={<Illustration name="table" width={130} />}>
      <p>{ahead ? t('learn.come-body', { when: when(activity) }) : t(activity.presence === 'absent' ? 'learn.absent' : 'learn.wait-presence-body')}</p>
    </Look>
  );
}

function JudgedStep() {
  const { t } = useI18n();
  return (
    <Look title={t('learn.judged-title')} tone="done" drawing={<Illustration name="certificate" width={130} />}>
      <p className="k-row" role="status">
        <Spinner /> {t('learn.being-made')}
      </p>
    </Look>
  );
}

function CertificateStep({ activity }: StepProps) {
  const { t, date } = useI18n();
  const certificates = useCertificates([activity]);
  const items = certificates.data?.items ?? [];
  const certificate = certificateFor(activity, items);
  const waits = certificates.data !== undefined && isBeingMade(activity, items);
  const action = certificate !== undefined && (
    <LinkButton to="/learn/certificates" variant="primary" size="large">
      {t('learn.to-certificate')}
    </LinkButton>
  );
  return (
    <Look title={t(certificate === undefined ? 'learn.completed-title' : 'learn.certificate-title')} tone="done" drawing={<Illustration name="certificate" width={130} />} action={action}>
      {activity.completedOn !== null && <p>{t('learn.completed-on', { date: date(activity.completedOn) })}</p>}
      {waits && (
        <p className="k-row" role="status">
          <Spinner /> {t('learn.being-made')}
        </p>
      )}
    </Look>
  );
}
