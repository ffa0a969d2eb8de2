import '../run.css';
import '../board/board.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Card, DataTable, EmptyState, Loaded, Page, PageHeader, Select } from '#web/ui';
import { ClosedTasks } from '../board/closed-tasks.js';
import { TaskList } from '../board/task-list.js';
import { taskKinds, taskSearch, type TaskSearch } from '../board/types.js';
import { TableDownloads } from '../parts/table-downloads.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Figures = Answer<'/api/v1/programmes/{key}/mentor-figures'>;

export function MentorTasksScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const search = useSearch({ from: '/run/mentors/tasks' });
  const figures = useApi('/api/v1/programmes/{key}/mentor-figures', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('follow.tasks')} lead={t('follow.tasks-lead')} above={<Breadcrumbs items={[<Link key="all" to="/run/mentors">{t('run.mentors')}</Link>, t('follow.open-tasks')]} />} />
      <div className="k-stack k-stack--l">
        <p>
          <Link to="/teach/mentors/questions">{t('follow.to-questions')}</Link>
        </p>
        <TaskFilters search={search} figures={figures.data} />
        {search.closed === true ? <ClosedTasks {...search} /> : <OpenTasks search={search} />}
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

const times = { open: {}, overdue: { overdue: true }, done: { done: true }, closed: { closed: true }, late: { closed: true, overdue: true } } as const;
type Time = keyof typeof times;

function timeOf({ overdue, done, closed }: TaskSearch): Time {
  if (closed === true) return overdue === true ? 'late' : 'closed';
  if (done === true) return 'done';
  return overdue === true ? 'overdue' : 'open';
}

function TaskFilters({ search, figures }: { search: TaskSearch; figures: Figures | undefined }) {
  const { t } = useI18n();
  const navigate = useNavigate({ from: '/run/mentors/tasks' });
  const { kind, owner } = search;
  const show = (time: Time, chosen: Pick<TaskSearch, 'kind' | 'owner'>) => void navigate({ search: taskSearch({ ...chosen, ...times[time] }) });
  const known = (figures?.workloads ?? []).map(({ ownerId, owner: name }) => ({ value: ownerId ?? 'nobody', label: name ?? t('follow.workload-nobody') }));
  // Whoever the address means stays chosen, also when nothing of theirs is open any more.
  const owners = owner === undefined || known.some(({ value }) => value === owner) ? known : [...known, { value: owner, label: '…' }];
  return (
    <div className="r-filters r-filters--three">
      <Select
        label={t('drill.which-tasks')}
        value={timeOf(search)}
        onValue={(time) => show(time as Time, { kind, owner })}
        options={(['open', 'overdue', 'done', 'closed', 'late'] as const).map((value) => ({ value, label: t(`drill.tasks-${value}`) }))}
      />
      <Select
        label={t('words.head-task')}
        value={kind ?? ''}
        onValue={(value) => show(timeOf(search), { kind: taskKinds.find((one) => one === value), owner })}
        placeholder={t('follow.filter-any')}
        options={taskKinds.map((value) => ({ value, label: t(`words.task-${value}`) }))}
      />
      <Select label={t('words.head-who')} value={owner ?? ''} onValue={(value) => show(timeOf(search), { kind, owner: value === '' ? undefined : value })} placeholder={t('follow.filter-any')} options={owners} />
    </div>
  );
}

/** What waits, or what was done lately. */
function OpenTasks({ search }: { search: TaskSearch }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const tasks = useApiList('/api/v1/programmes/{key}/mentor-tasks', { path: { key }, query: { limit: 50, ...search } });
  return (
    <Loaded query={tasks}>
      {(items) => (items.length === 0 ? <EmptyState title={t('follow.no-tasks')}>{t('follow.no-tasks-help')}</EmptyState> : <TaskList tasks={items} more={tasks.more} />)}
    </Loaded>
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
