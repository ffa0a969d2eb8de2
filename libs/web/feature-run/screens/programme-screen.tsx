import '../run.css';
import { Link } from '@tanstack/react-router';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, DataTable, EmptyState, Loaded, Meter, Page, PageHeader, StatNumber } from '#web/ui';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Activity = Answer<'/api/v1/programmes/{key}/activities'>['items'][number];

export function ProgrammeScreen() {
  const { t, pick } = useI18n();
  const key = useProgrammeKey();
  const programme = useApi('/api/v1/programmes/{key}', { path: { key } });
  return (
    <Page>
      <Loaded query={programme}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <PageHeader title={pick(data.title)} lead={pick(data.goal)} />
            <RunTabs />
            <div className="k-grid r-totals">
              <StatNumber label={t('run.total-people')} value={data.totals.people} note={t('run.total-people-note')} />
              <StatNumber label={t('run.total-attendances')} value={data.totals.attendances} note={t('run.total-attendances-note')} />
              <StatNumber label={t('run.total-places')} value={data.totals.capacity} note={t('run.total-places-note')} />
            </div>
            <Activities programmeKey={key} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Activities({ programmeKey }: { programmeKey: string }) {
  const { t, pick, dateTimeRange, number } = useI18n();
  const activities = useApiList('/api/v1/programmes/{key}/activities', { path: { key: programmeKey }, query: { limit: 50 } });
  return (
    <section className="k-stack">
      <h2>{t('run.activities')}</h2>
      <Loaded query={activities}>
        {(items) => (
          <DataTable
            caption={t('run.activities')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            more={activities.more}
            empty={<EmptyState title={t('run.no-activities')}>{t('run.no-activities-help')}</EmptyState>}
            columns={[
              { key: 'title', header: t('run.activity'), primary: true, cell: (activity) => <Title activity={activity} /> },
              { key: 'when', header: t('run.when'), cell: ({ startsAt, endsAt }) => dateTimeRange(startsAt, endsAt) },
              { key: 'where', header: t('run.where'), cell: ({ place }) => pick(place) },
              { key: 'full', header: t('run.of-places'), short: true, cell: (activity) => <Fullness activity={activity} /> },
              { key: 'present', header: t('run.present'), end: true, cell: ({ present }) => number(present) },
              {
                key: 'edit',
                header: t('run.actions'),
                actions: true,
                cell: ({ id }) => (
                  <span className="k-row">
                    <Link to="/run/activities/$activityId" params={{ activityId: id }}>
                      {t('common.edit')}
                    </Link>
                    <Link to="/run/activities/$activityId/certificates" params={{ activityId: id }}>
                      {t('run.certificates')}
                    </Link>
                  </span>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}

function Title({ activity: { id, kind, title, startsAt, endsAt } }: { activity: Activity }) {
  const { t, pick } = useI18n();
  const now = Date.now();
  return (
    <>
      <Link to="/teach/activities/$activityId" params={{ activityId: id }}>
        {pick(title)}
      </Link>{' '}
      {now > Date.parse(startsAt) - 43_200_000 && now <= Date.parse(endsAt) && <Badge tone="action">{t('run.now')}</Badge>}
      {now <= Date.parse(startsAt) - 43_200_000 && <Badge tone="attention">{t('run.ahead')}</Badge>}
      <span className="r-kind">{t(`run.kind-${kind}`)}</span>
    </>
  );
}

function Fullness({ activity: { registered, capacity, waitlisted } }: { activity: Activity }) {
  const { t, number } = useI18n();
  return (
    <span className="r-full">
      {number(registered)} / {number(capacity)}
      {waitlisted > 0 && ` (+${number(waitlisted)})`}
      <Meter label={t('run.registered')} hideLabel value={registered} max={capacity} text={t('common.of', { value: number(registered), max: number(capacity) })} />
    </span>
  );
}
