import '../run.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { refresh, useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, DataTable, EmptyState, ErrorState, LinkButton, Loaded, Page, PageHeader, ProgressNote, type BadgeTone } from '#web/ui';
import { useQueryClient } from '@tanstack/react-query';
import { TrainingFiles } from '../parts/training-files.js';

type Planned = Answer<'/api/v1/activities/{activityId}/certificates/plan'>['items'][number];

const tones: Record<Planned['prospect'], BadgeTone> = { issued: 'done', ready: 'action', 'held-back': 'attention', 'not-completed': 'plain' };

export function IssueCertificatesScreen() {
  const { t, pick } = useI18n();
  const { activityId } = useParams({ from: '/run/activities/$activityId/certificates' });
  const training = useApi('/api/v1/activities/{activityId}', { path: { activityId } }).data;
  const title = training === undefined ? t('certificates.issue') : pick(training.title);
  const plan = useApi('/api/v1/activities/{activityId}/certificates/plan', { path: { activityId } });
  return (
    <Page>
      <PageHeader
        title={t('certificates.issue')}
        lead={t('certificates.issue-lead')}
        above={<Breadcrumbs items={[<Link key="certificates" to="/run/certificates">{t('run.certificates')}</Link>, title]} />}
      />
      <Loaded query={plan}>
        {({ items }) => (
          <div className="k-stack">
            <Actions activityId={activityId} items={items} />
            <PlanTable items={items} />
            {items.some(({ prospect }) => prospect === 'issued') && (
              <>
                <TrainingFiles activityId={activityId} />
                <p>
                  <LinkButton to="/run/activities/$activityId/certificates/reissue" params={{ activityId }}>
                    {t('template.reissue-open')}
                  </LinkButton>
                </p>
              </>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Actions({ activityId, items }: { activityId: string; items: readonly Planned[] }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const [taskId, setTaskId] = useState<string | null>(null);
  const issue = useApiChange('post', '/api/v1/activities/{activityId}/certificates');
  const ready = items.filter(({ prospect }) => prospect === 'ready').length;
  const path = { activityId };
  return (
    <div className="k-stack">
      {ready === 0 && <p>{t('certificates.nothing-to-issue')}</p>}
      {ready > 0 && (
        <p>
          <Button variant="primary" busy={issue.isPending} onClick={() => issue.mutate({ path }, { onSuccess: (begun) => setTaskId(begun.taskId) })}>
            {t('certificates.issue-count', { count: ready })}
          </Button>
        </p>
      )}
      {issue.error !== null && <ErrorState error={issue.error} />}
      {taskId !== null && (
        <ProgressNote
          taskId={taskId}
          label={t('certificates.issuing')}
          onOver={() => void refresh(queries, '/api/v1/activities/{activityId}/certificates/plan', '/api/v1/programmes/{key}/certificates')}
        >
          {({ result }) => <p>{t('certificates.issued-now', { count: Number(result['issued'] ?? 0) })}</p>}
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
