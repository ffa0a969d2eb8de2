import { useState } from 'react';
import { useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Notice, TextArea } from '#web/ui';

type Marking = Answer<'/api/v1/attempts/{attemptId}/appeals'>;

/** What a person wrote to the answer, and the way to say that it was marked wrongly, unless it earned all points. */
export function MarkingOf({ attemptId, questionId, marking, full }: { attemptId: string; questionId: string; marking: Marking; full: boolean }) {
  const { t, date } = useI18n();
  const appeal = marking.appeals.find((one) => one.questionId === questionId);
  const comment = marking.comments.find((one) => one.questionId === questionId);
  return (
    <>
      {comment !== undefined && (comment.comment !== null || comment.notes.length > 0) && (
        <Notice title={t('appeal.comment')}>
          {comment.comment !== null && <p>{comment.comment}</p>}
          {comment.notes.length > 0 && (
            <ul>
              {comment.notes.map(({ quote, text }, index) => (
                <li key={index}>
                  <q>{quote}</q> {text}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {appeal === undefined ? (
        !full && <AppealForm attemptId={attemptId} questionId={questionId} />
      ) : (
        <Notice tone={appeal.state === 'open' ? 'info' : 'done'} title={t(`appeal.state-${appeal.state}`)}>
          <p>{t('appeal.you-wrote', { when: date(appeal.madeAt), text: appeal.text })}</p>
          {appeal.answer !== null && <p>{t('appeal.trainer-wrote', { text: appeal.answer })}</p>}
        </Notice>
      )}
    </>
  );
}

function AppealForm({ attemptId, questionId }: { attemptId: string; questionId: string }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const send = useApiChange('post', '/api/v1/attempts/{attemptId}/appeals', ['/api/v1/attempts/{attemptId}/appeals']);
  if (!open) {
    return (
      <p>
        <Button variant="quiet" onClick={() => setOpen(true)}>
          {t('appeal.open')}
        </Button>
      </p>
    );
  }
  return (
    <div className="k-stack">
      <TextArea label={t('appeal.what')} hint={t('appeal.what-help')} value={text} onValue={setText} rows={3} maxLength={2000} />
      {send.error !== null && <Notice tone="danger" title={send.error.title} live />}
      <div className="k-form__actions">
        <Button variant="primary" disabled={text.trim() === ''} busy={send.isPending} onClick={() => send.mutate({ path: { attemptId }, body: { questionId, text } })}>
          {t('appeal.send')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
