import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { Card } from '#web/ui';
import type { Course } from '../types.js';

type Missing = Course['completion']['missing'][number];

/** What the certificate still waits for, each with the way to it. */
export function StillMissing({ course }: { course: Course }) {
  const { t } = useI18n();
  return (
    <Card title={t('learn.missing-title')}>
      <ul className="k-stack k-stack--s l-missing">
        {course.completion.missing.map((missing) => (
          <li key={`${missing.kind} ${missing.moduleId ?? ''} ${missing.lessonKey ?? ''}`}>
            <MissingItem missing={missing} course={course} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function MissingItem({ missing: { kind, moduleId, lessonKey }, course }: { missing: Missing; course: Course }): ReactNode {
  const { t, pick } = useI18n();
  const { activityId } = course;
  const module = course.modules.find((one) => one.moduleId === moduleId);
  if (kind === 'presence' || module === undefined) return t('learn.missing-presence');
  const lesson = module.lessons.find(({ key }) => key === lessonKey);
  if (kind === 'lesson' && lesson !== undefined) {
    return (
      <Link to="/learn/trainings/$activityId/modules/$moduleId/lessons/$lessonKey" params={{ activityId, moduleId: module.moduleId, lessonKey: lesson.key }}>
        {t('learn.missing-lesson', { title: pick(lesson.title) })}
      </Link>
    );
  }
  return (
    <Link to="/learn/trainings/$activityId/modules/$moduleId/tests/$phase" params={{ activityId, moduleId: module.moduleId, phase: 'post' }}>
      {t('learn.missing-post', { title: pick(module.title) })}
    </Link>
  );
}
