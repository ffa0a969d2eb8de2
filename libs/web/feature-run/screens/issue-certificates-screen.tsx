import '../run.css';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { refresh, useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, ButtonAnchor, DataTable, EmptyState, ErrorState, Loaded, Page, PageHeader, ProgressNote, type BadgeTone } from '#web/ui';
import { useQueryClient } from '@tanstack/react-query';
import { RunTabs } from '../parts/run-tabs.js';

type Planned = Answer<'/api/v1/activities/{activityId}/certificates/plan'>['items'][number];

const tones: Record<Planned['prospect'], BadgeTone> = { issued: 'done', ready: 'action', 'held-back': 'attention', 'not-completed': 'plain' };

export function IssueCertificatesScreen() {
  const { t } = useI18n();
  const { activityId } = useParams({ from: '/run/activities/$activityId/certificates' });
  const plan = useApi('/api/v1/activities/{activityId}/certificates/plan', { path: { activityId } });
  return (
    <Page>
      <PageHeader title={t('certificates.issue')} lead={t('certificates.issue-lead')} />
      <RunTabs />
      <Loaded query={plan}>
        {({ items }) => (
          <div className="k-stack">
            <Actions activityId={activityId} items={items} />
            <PlanTable items={items} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Actions({ activityId, items }: { activityId: string; items: readonly Planned[] }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const [tasks, setTasks] = useState<{ issue?: string; pack?: string }>({});
  const issue = useApiChange('post', '/api/v1/activities/{activityId}/certificates');
  const pack = useApiChange('post', '/api/v1/activities/{activityId}/certificates/archive');
  const ready = items.filter(({ prospect }) => prospect === 'ready').length;
  const issued = items.some(({ prospect }) => prospect === 'issued');
  const path = { activityId };
  return (
    <div className="k-stack">
      {ready === 0 && <p>{t('certificates.nothing-to-issue')}</p>}
      <div className="k-row">
        {ready > 0 && (
          <Button variant="primary" busy={issue.isPending} onClick={() => issue.mutate({ path }, { onSuccess: ({ taskId }) => setTasks({ ...tasks, issue: taskId }) })}>
            {t('certificates.issue-count', { count: ready })}
          </Button>
        )}
        {issued && (
          <Button busy={pack.isPending} onClick={() => pack.mutate({ path }, { onSuccess: ({ taskId }) => setTasks({ ...tasks, pack: taskId }) })}>
            {t('certificates.pack')}
          </Button>
        )}
      </div>
      {[issue.error, pack.error].map((error, index) => error !== null && <ErrorState key={index} error={error} />)}
      {tasks.issue !== undefined && (
        <ProgressNote
          taskId={tasks.issue}
          label={t('certificates.issuing')}
          onOver={() => void refresh(queries, '/api/v1/activities/{activityId}/certificates/plan', '/api/v1/programmes/{key}/certificates')}
        >
          {({ result }) => <p>{t('certificates.issued-now', { count: Number(result['issued'] ?? 0) })}</p>}
        </ProgressNote>
      )}
      {tasks.pack !== undefined && (
        <ProgressNote taskId={tasks.pack} label={t('certificates.packing')}>
          {({ result }) => (
            <>
              <p>{t('certificates.packed', { count: Number(result['files'] ?? 0) })}</p>
              <p>
                <ButtonAnchor href={`/api/v1/certificate-archives/${String(result['archiveId'])}`} download>
                  {t('certificates.download')}
                </ButtonAnchor>
              </p>
            </>
          )}
        </ProgressNote>
      )}
    </div>
  );
}

function PlanTable({ items }: { items: readonly Planned[] }) {
  const { t, list } = useI18n();
  const why = ({ missing, letters }: Planned) => [
    ...(missing.length === 0 ? [] : [list(missing.map((field) => t(`certificates.missing-${field}`)))]),
    ...(letters.length === 0 ? [] : [t('certificates.letters', { letters: letters.join(' ') })]),
  ];
  return (
    <DataTable
      caption={t('certificates.issue')}
      hideCaption
      rows={[...items]}
      rowKey={({ personId }) => personId}
      empty={<EmptyState title={t('certificates.no-participants')}>{t('certificates.no-participants-help')}</EmptyState>}
      columns={[
        { key: 'person', header: t('certificates.person'), primary: true, cell: ({ name }) => name },
        { key: 'prospect', header: t('certificates.prospect'), cell: ({ prospect }) => <Badge tone={tones[prospect]}>{t(`certificates.prospect-${prospect}`)}</Badge> },
        { key: 'number', header: t('run.number'), short: true, cell: ({ number }) => number ?? '–' },
        { key: 'why', header: t('certificates.why'), cell: (item) => why(item).join(' ') || '–' },
      ]}
    />
  );
}
