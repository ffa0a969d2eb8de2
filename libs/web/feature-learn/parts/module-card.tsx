import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { Badge, Card, Icon } from '#web/ui';
import type { CourseModule, Phase, Standing } from '../types.js';

interface ModuleProps {
  activityId: string;
  module: CourseModule;
}

/** The way through a module, in the order in which one goes it. */
export function ModuleCard({ activityId, module }: ModuleProps) {
  const { t, pick } = useI18n();
  const { moduleId, title, summary, required, lessons, pre, post } = module;
  const begun = lessons.some(({ read }) => read);
  return (
    <Card level={3} title={pick(title)}>
      <p>
        <Badge tone={required ? 'action' : 'plain'}>{t(required ? 'learn.required' : 'learn.optional')}</Badge>
      </p>
      <p>{pick(summary)}</p>
      <ol className="l-path">
        {pre !== null && <TestRow activityId={activityId} moduleId={moduleId} phase="pre" standing={pre} late={begun} />}
        {lessons.map((lesson) => (
          <Row key={lesson.key} done={lesson.read} state={lesson.read ? t('learn.read') : t('learn.minutes', { count: lesson.minutes })}>
            <Link to="/learn/trainings/$activityId/modules/$moduleId/lessons/$lessonKey" params={{ activityId, moduleId, lessonKey: lesson.key }}>
              {pick(lesson.title)}
            </Link>
          </Row>
        ))}
        {post !== null && <TestRow activityId={activityId} moduleId={moduleId} phase="post" standing={post} late={false} />}
      </ol>
    </Card>
  );
}

function Row({ done, state, children }: { done: boolean; state: string; children: ReactNode }) {
  return (
    <li className="l-path__step" data-done={done || undefined}>
      <span className="l-path__mark" aria-hidden="true">
        {done && <Icon name="check" size={18} />}
      </span>
      <span className="l-path__name">{children}</span>
      <span className="l-path__state">{state}</span>
    </li>
  );
}

interface TestRowProps {
  activityId: string;
  moduleId: string;
  phase: Phase;
  standing: Standing;
  /** A lesson was read, so that a pre-test would no longer tell what one knew before. */
  late: boolean;
}

function TestRow({ activityId, moduleId, phase, standing, late }: TestRowProps) {
  const { t, number } = useI18n();
  const { best, openAttemptId, questions } = standing;
  const name = t(phase === 'pre' ? 'assessment.pre' : 'assessment.post');
  const score = best === null ? '' : t('assessment.score', { score: number(best.score), max: number(best.max) });
  if (openAttemptId !== null) {
    return (
      <Row done={false} state={t('learn.begun')}>
        <Link to="/learn/attempts/$attemptId" params={{ attemptId: openAttemptId }}>
          {name}
        </Link>
      </Row>
    );
  }
  if (best !== null && (phase === 'pre' || best.passed)) {
    return (
      <Row done state={phase === 'pre' ? score : t('learn.passed-with', { score })}>
        <Link to="/learn/attempts/$attemptId/result" params={{ attemptId: best.attemptId }}>
          {name}
        </Link>
      </Row>
    );
  }
  if (late) {
    return (
      <Row done={false} state={t('learn.pre-skipped')}>
        {name}
      </Row>
    );
  }
  return (
    <Row done={false} state={best === null ? t('assessment.questions', { count: questions }) : t('learn.not-passed-with', { score })}>
      <Link to="/learn/trainings/$activityId/modules/$moduleId/tests/$phase" params={{ activityId, moduleId, phase }}>
        {name}
      </Link>
    </Row>
  );
}
