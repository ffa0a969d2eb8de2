import '../learn.css';
import { useParams } from '@tanstack/react-router';
import { useApi, useApiLive } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Loaded, Page, PageHeader } from '#web/ui';
import { paceOf } from '../learning.js';
import { OwnTests } from '../attempt/own-tests.js';
import { BackLink } from '../parts/back-link.js';
import { ModuleCard } from '../parts/module-card.js';
import { NextStep } from '../parts/next-step.js';
import { Presence } from '../parts/presence.js';
import { StillMissing } from '../parts/still-missing.js';
import { WhenAndWhere } from '../parts/when-and-where.js';
import type { Course } from '../types.js';
import { useLearning } from '../use-learning.js';

export function TrainingScreen() {
  const { activityId } = useParams({ from: '/learn/trainings/$activityId' });
  const course = useApi('/api/v1/activities/{activityId}/course', { path: { activityId } });
  return (
    <Page>
      <Loaded query={course}>{(data) => <Training course={data} />}</Loaded>
    </Page>
  );
}

function Training({ course }: { course: Course }) {
  const { t, pick } = useI18n();
  const { activityId, modules, presence, startsAt, completion } = course;
  const activity = useLearning().data?.activities.find((one) => one.activityId === activityId);
  useApiLive(paceOf(activity === undefined ? [] : [activity]), '/api/v1/activities/{activityId}/course', { path: { activityId } });
  return (
    <div className="k-stack k-stack--l">
      <div>
        <PageHeader title={pick(course.title)} above={<BackLink to="/learn">{t('learn.title')}</BackLink>} />
        <div className="k-stack k-stack--s">
          <WhenAndWhere held={course} />
          <Presence presence={presence} startsAt={startsAt} />
        </div>
      </div>
      {activity !== undefined && <NextStep activity={activity} />}
      {!completion.completed && completion.missing.length > 0 && <StillMissing course={course} />}
      <section className="k-stack">
        <h2>{t('learn.modules')}</h2>
        {modules.map((module) => (
          <ModuleCard key={module.moduleId} activityId={activityId} module={module} />
        ))}
      </section>
      <OwnTests activityId={activityId} />
    </div>
  );
}
