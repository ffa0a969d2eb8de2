import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiChange, useSession, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, DataTable, Dialog, ErrorState, showToast, TextArea, type More } from '#web/ui';
import { useWorkingTime } from './working-time.js';

export type Task = Answer<'/api/v1/programmes/{key}/mentor-tasks'>['items'][number];
const reads = ['/api/v1/programmes/{key}/mentor-tasks', '/api/v1/candidacies/{id}/tasks', '/api/v1/candidacies/{id}', '/api/v1/programmes/{key}/mentors', '/api/v1/programmes/{key}/mentor-figures'] as const;

interface Props {
  tasks: readonly Task[];
  more?: More;
  /** Of one mentor the name is known. */
  ofOne?: boolean;
}

/** Tasks with the working time that is left, and what can be done with each. */
export function TaskList({ tasks, more, ofOne = false }: Props) {
  const { t, dateTime, shortDate } = useI18n();
  const workingTime = useWorkingTime();
  const me = useSession()?.person.id;
  const [writing, setWriting] = useState<{ task: Task; close: boolean } | null>(null);
  const take = useApiChange('post', '/api/v1/mentor-tasks/{id}/take', reads);
  const kind = { key: 'kind', header: t('words.head-task'), cell: (task: Task) => <TaskKind task={task} /> };
  return (
    <>
      <DataTable
        caption={t('follow.tasks')}
        hideCaption
        rows={tasks}
        rowKey={({ id }) => id}
        {...(more === undefined ? {} : { more })}
        columns={[
          ...(ofOne
            ? [{ ...kind, primary: true }]
            : [
                { key: 'mentor', header: t('words.head-mentor'), primary: true, cell: ({ candidacyId, mentor }: Task) => <Link to="/run/mentors/$candidacyId" params={{ candidacyId }}>{mentor}</Link> },
                kind,
              ]),
          {
            key: 'left',
            header: t('follow.task-left'),
            cell: ({ state, minutesLeft, dueAt }) =>
              state === 'open' ? (
                <span className="r-badges">
                  <Badge tone={minutesLeft < 0 ? 'danger' : minutesLeft < 120 ? 'attention' : 'plain'}>{workingTime(minutesLeft)}</Badge>
                  <span className="k-soft">{dateTime(dueAt)}</span>
                </span>
              ) : (
                t(`words.task-state-${state}`)
              ),
          },
          { key: 'opened', header: t('words.head-opened'), short: true, cell: ({ openedAt }) => shortDate(openedAt) },
          { key: 'owner', header: t('words.head-owner'), cell: ({ owner }) => owner ?? t('words.nobody') },
          {
            key: 'actions',
            header: t('run.actions'),
            actions: true,
            cell: (task) =>
              task.state === 'open' && (
                <span className="k-row">
                  {task.ownerId !== me && <Button onClick={() => take.mutate({ path: { id: task.id } }, { onSuccess: () => showToast(t('follow.task-taken')) })}>{t('follow.task-take')}</Button>}
                  <Button variant="quiet" onClick={() => setWriting({ task, close: false })}>{t('follow.task-note')}</Button>
                  <Button variant="quiet" onClick={() => setWriting({ task, close: true })}>{t('follow.task-close')}</Button>
                </span>
              ),
          },
        ]}
      />
      {writing !== null && <NoteDialog task={writing.task} close={writing.close} onClose={() => setWriting(null)} />}
    </>
  );
}

/** What is to be done, with what colleagues wrote about it. */
export function TaskKind({ task }: { task: Task }) {
  const { t, dateTime } = useI18n();
  return (
    <div>
      {t(`words.task-${task.kind}`)}
      {task.notes.map((note) => (
        <p key={note.at} className="k-small k-soft">
          {dateTime(note.at)}, {note.by}: {note.text ?? t('ask.erased')}
        </p>
      ))}
    </div>
  );
}

function NoteDialog({ task, close, onClose }: { task: Task; close: boolean; onClose: () => void }) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const note = useApiChange('post', '/api/v1/mentor-tasks/{id}/notes', reads);
  const closing = useApiChange('post', '/api/v1/mentor-tasks/{id}/close', reads);
  const used = close ? closing : note;
  const save = () =>
    used.mutate(
      { path: { id: task.id }, body: { text } },
      {
        onSuccess: () => {
          showToast(t(close ? 'follow.task-closed' : 'follow.task-noted'));
          onClose();
        },
      },
    );
  const ready = text.trim() !== '';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(close ? 'follow.task-close-title' : 'follow.task-note-title')}
      actions={
        <Button variant="primary" busy={used.isPending} aria-disabled={!ready} onClick={() => ready && save()}>
          {t('common.save')}
        </Button>
      }
    >
      {used.error !== null && <ErrorState error={used.error} />}
      <TextArea label={t('follow.task-text')} hint={t('follow.task-text-hint')} value={text} onValue={setText} maxLength={2000} />
    </Dialog>
  );
}
