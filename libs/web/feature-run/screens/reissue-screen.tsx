import '../run.css';
import { Link, useParams } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refresh, useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, ConfirmDialog, DataTable, EmptyState, ErrorState, Loaded, Page, PageHeader, ProgressNote } from '#web/ui';

type Planned = Answer<'/api/v1/activities/{activityId}/certificates/reissue'>['items'][number];

const planPath = '/api/v1/activities/{activityId}/certificates/reissue';

/** The certificates of a training in the look of today: first as a list, then on request. */
export function ReissueScreen() {
  const { t } = useI18n();
  const { activityId } = useParams({ from: '/run/activities/$activityId/certificates/reissue' });
  const plan = useApi(planPath, { path: { activityId } });
  const above = (
    <Breadcrumbs
      items={[
        <Link key="issue" to="/run/activities/$activityId/certificates" params={{ activityId }}>
          {t('certificates.issue')}
        </Link>,
        t('template.reissue'),
      ]}
    />
  );
  return (
    <Page>
      <PageHeader title={t('template.reissue')} lead={t('template.reissue-lead')} above={above} />
      <Loaded query={plan}>
        {({ items }) => (
          <div className="k-stack">
            <Begin activityId={activityId} items={items} />
            <PlanTable items={items} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Begin({ activityId, items }: { activityId: string; items: readonly Planned[] }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [taskId, setTaskId] = useState<string | null>(null);
  const reissue = useApiChange('post', planPath);
  const count = items.filter(({ changes }) => changes).length;
  const begin = () =>
    reissue.mutate(
      { path: { activityId } },
      {
        onSuccess: (begun) => setTaskId(begun.taskId),
        onSettled: () => setAsked(false),
      },
    );
  return (
    <>
      {count === 0 && items.length > 0 && <p>{t('template.reissue-nothing')}</p>}
      {count > 0 && (
        <p>
          <Button variant="primary" onClick={() => setAsked(true)}>
            {t('template.reissue-count', { count })}
          </Button>
        </p>
      )}
      {reissue.error !== null && <ErrorState error={reissue.error} />}
      {taskId !== null && (
        <ProgressNote taskId={taskId} label={t('template.reissuing')} onOver={() => void refresh(queries, planPath, '/api/v1/programmes/{key}/certificates')}>
          {({ result }) => <p>{t('template.reissued', { count: Number(result['reissued'] ?? 0) })}</p>}
        </ProgressNote>
      )}
      <ConfirmDialog open={asked} onClose={() => setAsked(false)} title={t('template.reissue-ask', { count })} confirm={t('template.reissue-confirm')} busy={reissue.isPending} onConfirm={begin}>
        <p>{t('template.reissue-consequence')}</p>
      </ConfirmDialog>
    </>
  );
}

function PlanTable({ items }: { items: readonly Planned[] }) {
  const { t } = useI18n();
  return (
    <DataTable
      caption={t('template.reissue')}
      hideCaption
      rows={[...items]}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('template.reissue-empty')}>{t('template.reissue-empty-help')}</EmptyState>}
      columns={[
        { key: 'holder', header: t('common.full-name'), primary: true, cell: ({ holderName }) => holderName },
        { key: 'number', header: t('run.number'), short: true, cell: ({ number }) => number },
        { key: 'look', header: t('template.look'), cell: ({ version }) => (version === null ? t('template.built-in') : t('template.version-number', { version })) },
        { key: 'changes', header: t('template.reissue-changes'), cell: ({ changes }) => <Badge tone={changes ? 'action' : 'plain'}>{t(changes ? 'template.reissue-will' : 'template.reissue-stays')}</Badge> },
      ]}
    />
  );
}
