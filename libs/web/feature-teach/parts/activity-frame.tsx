import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Icon, Loaded, Page, PageHeader, Tab, Tabs } from '#web/ui';

export type Activity = Answer<'/api/v1/activities/{activityId}'>;

/** The head that all screens of one activity share: what, when, where, how full; and the way between them. */
export function ActivityFrame({ activityId, children }: { activityId: string; children: (activity: Activity) => ReactNode }) {
  const activity = useApi('/api/v1/activities/{activityId}', { path: { activityId } });
  return (
    <Page>
      <Loaded query={activity}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <Head activity={data} />
            {children(data)}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Head({ activity }: { activity: Activity }) {
  const { t, pick, dateTimeRange } = useI18n();
  const { id: activityId, kind } = activity;
  return (
    <div className="k-stack">
      <PageHeader title={pick(activity.title)} above={<Breadcrumbs items={[<Link key="all" to="/teach">{t('teach.title')}</Link>, pick(activity.title)]} />} />
      <ul className="k-meta">
        <li>
          <Icon name="calendar" /> {dateTimeRange(activity.startsAt, activity.endsAt)}
        </li>
        <li>
          <Icon name="place" /> {pick(activity.place)}
        </li>
        <li>
          <Icon name="people" /> {t('teach.places', { registered: activity.registered, capacity: activity.capacity })}
        </li>
      </ul>
      <Tabs label={pick(activity.title)}>
        <Tab to="/teach/activities/$activityId" params={{ activityId }} activeOptions={{ exact: true }}>
          {t('teach.roster')}
        </Tab>
        {kind === 'training' && (
          <Tab to="/teach/activities/$activityId/progress" params={{ activityId }}>
            {t('teach.progress')}
          </Tab>
        )}
        {kind === 'training' && (
          <Tab to="/teach/activities/$activityId/results" params={{ activityId }}>
            {t('teach.results')}
          </Tab>
        )}
        {kind === 'training' && (
          <Tab to="/teach/activities/$activityId/grading" params={{ activityId }}>
            {t('teach.grading')}
          </Tab>
        )}
        {kind === 'training' && (
          <Tab to="/teach/activities/$activityId/teach-backs" params={{ activityId }}>
            {t('teach.teach-back')}
          </Tab>
        )}
        <Tab to="/teach/activities/$activityId/codes" params={{ activityId }}>
          {t('teach.codes')}
        </Tab>
      </Tabs>
    </div>
  );
}
