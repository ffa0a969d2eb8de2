import '../run.css';
import { useApiChange, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, DataTable, EmptyState, Loaded, Page, PageHeader, showToast } from '#web/ui';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

export function JobsScreen() {
  const { t, dateTime } = useI18n();
  const key = useProgrammeKey();
  const jobs = useApiList('/api/v1/programmes/{key}/jobs/failed', { path: { key }, query: { limit: 50 } });
  const retry = useApiChange('post', '/api/v1/jobs/{id}/retry', ['/api/v1/programmes/{key}/jobs/failed']);
  return (
    <Page>
      <PageHeader title={t('run.jobs')} lead={t('run.jobs-lead')} />
      <RunTabs />
      <Loaded query={jobs}>
        {(items) => (
          <DataTable
            caption={t('run.jobs')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            more={jobs.more}
            empty={<EmptyState title={t('run.no-jobs')}>{t('run.no-jobs-help')}</EmptyState>}
            columns={[
              { key: 'name', header: t('run.job'), primary: true, cell: ({ name }) => <code translate="no">{name}</code> },
              { key: 'at', header: t('run.failed-at'), short: true, cell: ({ failedAt }) => dateTime(failedAt) },
              { key: 'error', header: t('run.error'), cell: ({ error }) => <span className="r-wrap" translate="no">{error}</span> },
              {
                key: 'retry',
                header: t('run.actions'),
                actions: true,
                cell: ({ id }) => <Button onClick={() => retry.mutate({ path: { id } }, { onSuccess: () => showToast(t('run.retrying')) })}>{t('run.retry')}</Button>,
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
