import '../run.css';
import '../board/board.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Card, DataTable, EmptyState, Loaded, Page, PageHeader, Select } from '#web/ui';
import { ClosedTasks } from '../board/closed-tasks.js';
import { TaskList } from '../board/task-list.js';
import type { TaskSearch } from '../board/types.js';
import { TableDownloads } from '../parts/table-downloads.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Figures = Answer<'/api/v1/programmes/{key}/mentor-figures'>;

export function MentorTasksScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const search = useSearch({ from: '/run/mentors/tasks' });
  const navigate = useNavigate({ from: '/run/mentors/tasks' });
  const figures = useApi('/api/v1/programmes/{key}/mentor-figures', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('follow.tasks')} lead={t('follow.tasks-lead')} above={<Breadcrumbs items={[<Link key="all" to="/run/mentors">{t('run.mentors')}</Link>, t('follow.open-tasks')]} />} />
      <div className="k-stack k-stack--l">
        <p>
          <Link to="/teach/mentors/questions">{t('follow.to-questions')}</Link>
        </p>
        <div className="r-filters r-filters--three">
          <Select
            label={t('drill.which-tasks')}
            value={search.closed === true ? 'closed' : search.overdue === true ? 'overdue' : 'open'}
            onValue={(value) => void navigate({ search: value === 'open' ? {} : { [value]: true } })}
            options={[
              { value: 'open', label: t('drill.tasks-open') },
              { value: 'overdue', label: t('words.head-overdue') },
              { value: 'closed', label: t('drill.tasks-closed') },
            ]}
          />
        </div>
        {search.closed === true ? <ClosedTasks /> : <OpenTasks search={search} figures={figures.data} />}
        <Loaded query={figures}>
          {(data) => (
            <div className="k-grid r-workload">
              <Workload figures={data} />
              <Leaving figures={data} />
            </div>
          )}
        </Loaded>
        <TableDownloads tables={['tasks', 'done', 'workload', 'leaving']} />
      </div>
    </Page>
  );
}

/** What waits, or of one person what they have done lately. */
function OpenTasks({ search, figures }: { search: TaskSearch; figures: Figures | undefined }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const tasks = useApiList('/api/v1/programmes/{key}/mentor-tasks', { path: { key }, query: { limit: 50, ...search } });
  return (
    <>
      <Chosen search={search} figures={figures} />
      <Loaded query={tasks}>
        {(items) => (items.length === 0 ? <EmptyState title={t('follow.no-tasks')}>{t('follow.no-tasks-help')}</EmptyState> : <TaskList tasks={items} more={tasks.more} />)}
      </Loaded>
    </>
  );
}

/** Whose tasks are listed, when a number led here. */
function Chosen({ search: { owner, done }, figures }: { search: TaskSearch; figures: Figures | undefined }) {
  const { t } = useI18n();
  if (owner === undefined) return null;
  const name = figures?.workloads.find(({ ownerId }) => ownerId === owner)?.owner ?? '';
  return (
    <p className="k-row">
      <strong>{owner === 'nobody' ? t('drill.tasks-nobody') : t('drill.tasks-of', { name })}</strong>
      {done === true && <span>{t('drill.tasks-done')}</span>}
      <Link to="/run/mentors/tasks">{t('drill.tasks-all')}</Link>
    </p>
  );
}

function Workload({ figures }: { figures: Figures }) {
  const { t, number } = useI18n();
  const opened = (ownerId: string | null, what: string, count: number, search: TaskSearch) =>
    count === 0 ? (
      number(count)
    ) : (
      <Link to="/run/mentors/tasks" search={{ owner: ownerId ?? 'nobody', ...search }} aria-label={t('drill.open', { what, number: number(count) })}>
        {number(count)}
      </Link>
    );
  return (
    <Card title={t('follow.workload')}>
      <DataTable
        caption={t('follow.workload')}
        hideCaption
        rows={figures.workloads}
        rowKey={({ owner }) => owner ?? ''}
        empty={<p className="k-soft">{t('follow.no-tasks')}</p>}
        columns={[
          { key: 'owner', header: t('words.head-who'), primary: true, cell: ({ owner }) => owner ?? t('follow.workload-nobody') },
          { key: 'open', header: t('words.head-open'), end: true, cell: ({ ownerId, open }) => opened(ownerId, t('words.head-open'), open, {}) },
          { key: 'overdue', header: t('words.head-overdue'), end: true, cell: ({ ownerId, overdue }) => opened(ownerId, t('words.head-overdue'), overdue, { overdue: true }) },
          { key: 'done', header: t('words.head-done-lately'), end: true, cell: ({ ownerId, doneLately }) => opened(ownerId, t('words.head-done-lately'), doneLately, { done: true }) },
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
          { key: 'reason', header: t('words.head-leaving'), primary: true, cell: ({ reason }) => t(`words.leaving-${reason ?? 'none'}`) },
          { key: 'count', header: t('words.head-mentors'), end: true, cell: ({ reason, count }) => <Link to="/run/mentors" search={{ leaving: reason ?? 'none' }}>{number(count)}</Link> },
        ]}
      />
    </Card>
  );
}
