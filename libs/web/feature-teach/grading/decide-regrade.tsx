import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ItemContent } from '#assessments/engine';
import { refresh, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, DataTable, Facts, Notice, ProgressNote } from '#web/ui';
import { rightAnswers } from './right-answers.js';

type Proposed = NonNullable<Answer<'/api/v1/assessments/{id}/questions/{questionId}/key'>['proposed']>;
type Preview = NonNullable<Proposed['preview']>;

/** What is read anew once a key has been corrected, or is about to be. */
export const keyReads = ['/api/v1/assessments/{id}/questions/{questionId}/key', '/api/v1/assessments/{id}/statistics'] as const;

/** A correction that waits: what it would change, found out by the worker where the results are many, and what to do with it. */
export function DecideRegrade({ question, proposed: { id, reason, corrected, preview, previewing, max }, onBegun }: { question: ItemContent; proposed: Proposed; onBegun: (taskId: string) => void }) {
  const { t, pick, dateTime } = useI18n();
  const queries = useQueryClient();
  const [failed, setFailed] = useState<string | null>(null);
  const again = useApiChange('post', '/api/v1/regrades/{id}/preview', keyReads);
  const approve = useApiChange('post', '/api/v1/regrades/{id}/approval', keyReads);
  const reject = useApiChange('post', '/api/v1/regrades/{id}/rejection', keyReads);
  const problem = approve.error ?? reject.error ?? again.error;
  const looking = previewing !== null && previewing !== failed;
  const keyOf = (content: ItemContent) => rightAnswers(content, pick, (right) => t(right ? 'grading.true' : 'grading.false')).join('; ');
  return (
    <div className="k-stack">
      <Facts
        items={[
          [t('grading.key-now'), keyOf(question)],
          [t('grading.key-proposed'), keyOf(corrected as unknown as ItemContent)],
        ]}
      />
      {previewing !== null && (
        <ProgressNote key={previewing} taskId={previewing} label={t('grading.previewing')} onOver={({ state }) => (state === 'failed' ? setFailed(previewing) : void refresh(queries, ...keyReads))} />
      )}
      {preview === null ? (
        <p>{reason}</p>
      ) : (
        <Notice tone="attention" title={t('grading.would-change', { count: preview.changed, up: preview.up, down: preview.down })} live>
          <p>{reason}</p>
        </Notice>
      )}
      {problem !== null && <Notice tone="danger" title={problem.title} live />}
      <div className="k-form__actions">
        {preview !== null && (
          <Button variant="primary" busy={approve.isPending} onClick={() => approve.mutate({ path: { id } }, { onSuccess: ({ taskId }) => onBegun(taskId) })}>
            {t('grading.approve')}
          </Button>
        )}
        {preview === null && !looking && (
          <Button variant="primary" busy={again.isPending} onClick={() => again.mutate({ path: { id } })}>
            {t('grading.preview')}
          </Button>
        )}
        <Button busy={reject.isPending} onClick={() => reject.mutate({ path: { id } })}>
          {t('grading.reject')}
        </Button>
      </div>
      {preview !== null && (
        <p className="k-row k-small k-soft">
          {t('grading.previewed', { count: preview.answers, when: dateTime(preview.at) })}
          <Button variant="quiet" busy={again.isPending} onClick={() => again.mutate({ path: { id } })}>
            {t('grading.preview-again')}
          </Button>
        </p>
      )}
      {preview !== null && <Changes preview={preview} max={max} />}
    </div>
  );
}

/** Results that change, the most telling first. */
function Changes({ preview: { changed: count, changes }, max }: { preview: Preview; max: number }) {
  const { t, number } = useI18n();
  const verdict = (passed: boolean | null) => (passed === null ? '–' : t(passed ? 'grading.passed' : 'grading.not-passed'));
  return (
    <>
      <DataTable
        caption={t('grading.changes')}
        hideCaption
        rows={changes}
        rowKey={({ attemptId }) => attemptId}
        empty={<p className="k-soft">{t('grading.no-changes')}</p>}
        columns={[
          { key: 'attempt', header: t('grading.attempt'), primary: true, cell: ({ attemptId }) => <span className="k-numeric">{attemptId.slice(-6)}</span> },
          { key: 'answer', header: t('grading.answer-points', { max: number(max, 2) }), cell: ({ scoreBefore, scoreAfter }) => `${number(scoreBefore, 2)} → ${number(scoreAfter, 2)}` },
          { key: 'total', header: t('grading.total'), cell: ({ totalBefore, totalAfter }) => `${number(totalBefore, 2)} → ${number(totalAfter, 2)}` },
          { key: 'passed', header: t('grading.result'), cell: ({ passedBefore, passedAfter }) => (passedBefore === passedAfter ? verdict(passedAfter) : `${verdict(passedBefore)} → ${verdict(passedAfter)}`) },
        ]}
      />
      {count > changes.length && <p className="k-soft">{t('settings.first-changes', { shown: changes.length, count })}</p>}
    </>
  );
}
