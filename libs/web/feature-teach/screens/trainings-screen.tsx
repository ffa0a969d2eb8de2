import { Link, useRouteContext } from '@tanstack/react-router';
import { useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, DataTable, EmptyState, Loaded, Page, PageHeader } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';
import { TeachTabs } from '../parts/teach-tabs.js';

type Activity = Answer<'/api/v1/programmes/{key}/activities'>['items'][number];

export function TrainingsScreen() {
  const { t } = useI18n();
  const { session } = useRouteContext({ from: '/teach' });
  const key = useProgrammeKey();
  const activities = useApiList('/api/v1/programmes/{key}/activities', { path: { key }, query: { limit: 100 } });
  const leads = (activity: Activity) => activity.trainers.some(({ id }) => id === session.person.id);
  return (
    <Page>
      <PageHeader title={t('teach.title')} lead={t('teach.lead')} />
      <TeachTabs />
      <Loaded query={activities}>
        {(items) => {
          const mine = items.filter(leads);
          const others = items.filter((activity) => !leads(activity));
          return (
            <div className="k-stack k-stack--l">
              {items.length === 0 && <EmptyState title={t('teach.none')}>{t('teach.none-help')}</EmptyState>}
              {mine.length > 0 && <Activities caption={t('teach.mine')} activities={mine} />}
              {others.length > 0 && <Activities caption={t('teach.others')} activities={others} />}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Activities({ caption, activities }: { caption: string; activities: Activity[] }) {
  const { t, pick, dateTimeRange, number } = useI18n();
  return (
    <DataTable
      caption={caption}
      rows={activities}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('teach.activity'),
          primary: true,
          cell: ({ id, title }) => (
            <Link to="/teach/activities/$activityId" params={{ activityId: id }}>
              {pick(title)}
            </Link>
          ),
        },
        { key: 'when', header: t('teach.when'), cell: ({ startsAt, endsAt }) => dateTimeRange(startsAt, endsAt) },
        { key: 'where', header: t('teach.where'), cell: ({ place }) => pick(place) },
        { key: 'registered', header: t('teach.registered'), end: true, cell: ({ registered, capacity }) => t('common.of', { value: number(registered), max: number(capacity) }) },
        { key: 'present', header: t('teach.present'), end: true, cell: ({ present }) => number(present) },
        { key: 'state', header: t('teach.state'), cell: (activity) => <When activity={activity} /> },
      ]}
    />
  );
}

function When({ activity }: { activity: Activity }) {
  const { t } = useI18n();
  const now = Date.now();
  const day = 86_400_000;
  if (now > Date.parse(activity.endsAt)) return <Badge>{t('teach.past')}</Badge>;
  if (now > Date.parse(activity.startsAt) - day / 2) return <Badge tone="action">{t('teach.now')}</Badge>;
  return <Badge tone="attention">{t('teach.ahead')}</Badge>;
}
