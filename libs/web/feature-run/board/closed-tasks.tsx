import { Link } from '@tanstack/react-router';
import { useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { DataTable, EmptyState, Loaded } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';
import { TaskKind } from './task-list.js';
import type { TaskSearch } from './types.js';

/** What is over, the latest first: what was done, or that it took care of itself. */
export function ClosedTasks({ kind, owner, overdue }: TaskSearch) {
  const { t, shortDate } = useI18n();
  const key = useProgrammeKey();
  const tasks = useApiList('/api/v1/programmes/{key}/mentor-tasks/closed', { path: { key }, query: { limit: 50, kind, owner, overdue } });
  return (
    <Loaded query={tasks}>
      {(items) => (
        <DataTable
          caption={t('drill.tasks-closed')}
          hideCaption
          rows={items}
          rowKey={({ id }) => id}
          more={tasks.more}
          empty={<EmptyState title={t('drill.no-closed')} />}
          columns={[
            { key: 'mentor', header: t('words.head-mentor'), primary: true, cell: ({ candidacyId, mentor }) => <Link to="/run/mentors/$candidacyId" params={{ candidacyId }}>{mentor}</Link> },
            { key: 'kind', header: t('words.head-task'), cell: (task) => <TaskKind task={task} /> },
            { key: 'state', header: t('run.state'), cell: ({ state }) => t(`words.task-state-${state}`) },
            { key: 'closed', header: t('words.head-closed'), short: true, cell: ({ closedAt }) => (closedAt === null ? '–' : shortDate(closedAt)) },
            { key: 'by', header: t('words.head-closed-by'), cell: ({ closedBy }) => closedBy ?? '–' },
          ]}
        />
      )}
    </Loaded>
  );
}
