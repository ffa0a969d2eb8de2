import { useEffect, type ReactNode } from 'react';
import { useApi, useApiLive, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { ProgressBar } from './numbers.js';
import { ErrorState, Notice, Spinner } from './states.js';

export type TaskProgress = Answer<'/api/v1/tasks/{id}'>;

export interface ProgressNoteProps {
  /** As the request that began the work answered it. */
  taskId: string;
  /** What is being done, such as “Issuing certificates”. */
  label: string;
  /** Called once when the work is over: the place to refresh what it changed. */
  onOver?: (task: TaskProgress) => void;
  /** What came of it, below “Done”. */
  children?: (task: TaskProgress) => ReactNode;
}

const everyMs = 1_000;

/** Shows long work live, from waiting to what came of it; a reload or a restart of the server finds it again. */
export function ProgressNote({ taskId, label, onOver, children }: ProgressNoteProps) {
  const init = { path: { id: taskId } };
  const over = isOver(useApi('/api/v1/tasks/{id}', init).data);
  const { data: task, error } = useApiLive(over ? false : everyMs, '/api/v1/tasks/{id}', init);
  if (task === undefined && error !== null) return <ErrorState error={error} />;
  return task !== undefined && over ? <Over task={task} label={label} onOver={onOver}>{children}</Over> : <Running task={task} label={label} />;
}

function isOver(task: TaskProgress | undefined): boolean {
  return task?.state === 'done' || task?.state === 'failed';
}

function Running({ task, label }: { task: TaskProgress | undefined; label: string }) {
  const { t } = useI18n();
  const total = task?.state === 'running' ? task.total : null;
  return (
    <Notice>
      {task === undefined || total === null ? (
        <p className="k-row" role="status">
          <Spinner /> {label}: {t('common.task-waiting')}
        </p>
      ) : (
        <ProgressBar label={label} value={task.done + task.failed} max={total} />
      )}
      <p className="k-small k-soft">{t('common.task-leave')}</p>
    </Notice>
  );
}

function Over({ task, label, onOver, children }: { task: TaskProgress } & Pick<ProgressNoteProps, 'label' | 'onOver' | 'children'>) {
  const { t } = useI18n();
  useEffect(() => {
    onOver?.(task);
    // Told once a task, whatever becomes of the callback's identity.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [task.id]);
  if (task.state === 'failed') {
    return (
      <Notice tone="danger" live title={`${label}: ${t('common.task-failed')}`}>
        <p>{t('common.task-failed-help')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="done" live title={`${label}: ${t('common.task-done')}`}>
      {children?.(task)}
    </Notice>
  );
}
