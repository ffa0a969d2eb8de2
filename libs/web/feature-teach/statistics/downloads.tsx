import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { saveFile, useApiChange, type ApiProblem } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ButtonAnchor, Notice, ProgressNote } from '#web/ui';
import type { TestStatistics } from './test-statistics-screen.js';

/** The answers as a file: at once, or ordered from the worker where there are many. */
export function Downloads({ id, attempts, exportedByWorker }: Pick<TestStatistics, 'id' | 'attempts' | 'exportedByWorker'>) {
  const { t, language } = useI18n();
  if (exportedByWorker) return <Ordered id={id} attempts={attempts} />;
  const href = `/api/v1/assessments/${id}/export?attempts=${attempts}&language=${language}`;
  return (
    <>
      <ButtonAnchor href={href} download>
        {t('statistics.download-xlsx')}
      </ButtonAnchor>
      <ButtonAnchor href={`${href}&sheet=responses`} download>
        {t('statistics.download-csv')}
      </ButtonAnchor>
      <PrintButton />
    </>
  );
}

function Ordered({ id, attempts }: Pick<TestStatistics, 'id' | 'attempts'>) {
  const { t, language } = useI18n();
  const [taskId, setTaskId] = useState<string | null>(null);
  const begin = useApiChange('post', '/api/v1/assessments/{id}/exports');
  const order = (sheet?: 'responses') => begin.mutate({ path: { id }, query: { attempts, language, ...(sheet && { sheet }) } }, { onSuccess: (begun) => setTaskId(begun.taskId) });
  return (
    <div className="k-stack">
      <div className="k-row">
        <Button busy={begin.isPending} onClick={() => order()}>
          {t('statistics.download-xlsx')}
        </Button>
        <Button busy={begin.isPending} onClick={() => order('responses')}>
          {t('statistics.download-csv')}
        </Button>
        <PrintButton />
      </div>
      {taskId !== null && (
        <ProgressNote key={taskId} taskId={taskId} label={t('statistics.writing-file')}>
          {({ result }) => <Fetch exportId={String(result['exportId'])} />}
        </ProgressNote>
      )}
    </div>
  );
}

/** A file may have been thrown away since it was made: then it says why. */
function Fetch({ exportId }: { exportId: string }) {
  const { t } = useI18n();
  const fetched = useMutation<void, ApiProblem>({ mutationFn: () => saveFile(`/api/v1/test-exports/${exportId}`) });
  return (
    <div className="k-stack">
      <div>
        <Button busy={fetched.isPending} onClick={() => fetched.mutate()}>
          {t('statistics.fetch-file')}
        </Button>
      </div>
      {fetched.error !== null && <Notice tone="danger" title={fetched.error.title} live />}
    </div>
  );
}

/** A table of figures in both formats, and the page on paper. */
export function FigureDownloads({ href }: { href: string }) {
  const { t } = useI18n();
  const at = (format: string) => `${href}${href.includes('?') ? '&' : '?'}format=${format}`;
  return (
    <div className="k-row k-no-print">
      <ButtonAnchor href={at('xlsx')} download>
        {t('statistics.download-xlsx')}
      </ButtonAnchor>
      <ButtonAnchor href={at('csv')} download>
        {t('statistics.download-figures-csv')}
      </ButtonAnchor>
      <PrintButton />
    </div>
  );
}

/** For those who would rather read on paper; menus and buttons stay off it. */
function PrintButton() {
  const { t } = useI18n();
  return <Button onClick={() => window.print()}>{t('statistics.print')}</Button>;
}
