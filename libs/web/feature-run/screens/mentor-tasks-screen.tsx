import '../run.css';
import '../board/board.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Card, Checkbox, DataTable, EmptyState, Loaded, Page, PageHeader } from '#web/ui';
import { TaskList } from '../board/task-list.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Figures = Answer<'/api/v1/programmes/{key}/mentor-figures'>;

export function MentorTasksScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const [overdue, setOverdue] = useState(false);
  const tasks = useApiList('/api/v1/programmes/{key}/mentor-tasks', { path: { key }, query: { limit: 50, ...(overdue ? { overdue } : {}) } });
  const figures = useApi('/api/v1/programmes/{key}/mentor-figures', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('follow.tasks')} lead={t('follow.tasks-lead')} above={<Breadcrumbs items={[<Link key="all" to="/run/mentors">{t('run.mentors')}</Link>, t('follow.open-tasks')]} />} />
      <div className="k-stack k-stack--l">
        <p>
          <Link to="/teach/mentors/questions">{t('follow.to-questions')}</Link>
        </p>
        <Checkbox label={t('follow.tasks-only-overdue')} checked={overdue} onChecked={setOverdue} />
        <Loaded query={tasks}>
          {(items) => (items.length === 0 ? <EmptyState title={t('follow.no-tasks')}>{t('follow.no-tasks-help')}</EmptyState> : <TaskList tasks={items} more={tasks.more} />)}
        </Loaded>
        <Loaded query={figures}>
          {(data) => (
            <div className="k-grid r-workload">
              <Workload figures={data} />
              <Leaving figures={data} />
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function Workload({ figures }: { figures: Figures }) {
  const { t, number } = useI18n();
  return (
    <Card title={t('follow.workload')}>
      <DataTable
        caption={t('follow.workload')}
        hideCaption
        rows={figures.workloads}
        rowKey={({ owner }) => owner ?? ''}
        empty={<p className="k-soft">{t('follow.no-tasks')}</p>}
        columns={[
          { key: 'owner', header: t('follow.workload-owner'), primary: true, cell: ({ owner }) => owner ?? t('follow.workload-nobody') },
          { key: 'open', header: t('follow.workload-open'), end: true, cell: ({ open }) => number(open) },
          { key: 'overdue', header: t('follow.workload-overdue'), end: true, cell: ({ overdue }) => number(overdue) },
          { key: 'done', header: t('follow.workload-done'), end: true, cell: ({ doneLately }) => number(doneLately) },
        ]}
      />
    </Card>
  );
}

/** Each number leads to its people. */
function Leaving({ figures }: { figures: Figures }) {
  const { t, number } = useI18n();
  return (
    <Card title={t('follow.leaving')}>
      <DataTable
        caption={t('follow.leaving')}
        hideCaption
        rows={figures.leaving}
        rowKey={({ reason }) => reason ?? 'none'}
        empty={<p className="k-soft">{t('follow.no-leaving')}</p>}
        columns={[
          { key: 'reason', header: t('follow.leaving-question'), primary: true, cell: ({ reason }) => t(`follow.leaving-${reason ?? 'none'}`) },
          { key: 'count', header: t('follow.leaving-count'), end: true, cell: ({ reason, count }) => <Link to="/run/mentors" search={{ leaving: reason ?? 'none' }}>{number(count)}</Link> },
        ]}
      />
    </Card>
  );
}
