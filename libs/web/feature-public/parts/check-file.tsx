import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { request, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Icon, Spinner } from '#web/ui';
import { FileVerdict } from './file-verdict.js';

const mostBytes = 10 * 1024 * 1024;
const kinds = '.pdf,.png,.svg,.json,.jsonld,.jwt,.txt,application/pdf,image/png,image/svg+xml,application/json,application/ld+json';

type Verdict = Answer<'/api/v1/verify/documents', 'post'>;

function ask(file: File): Promise<Verdict> {
  const form = new FormData();
  form.set('file', file);
  return request('post', '/api/v1/verify/documents', { body: form } as never);
}

/** A file is chosen by button, by keyboard or by dropping it; the answer follows below and is told to screen readers. */
export function CheckFile() {
  const { t } = useI18n();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);
  const check = useMutation({ mutationFn: ask });
  const { data, variables } = check;

  useEffect(() => {
    if (data !== undefined) result.current?.focus();
  }, [data]);

  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setRefused(file.size > mostBytes);
    check.reset();
    if (file.size <= mostBytes) check.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <div className="k-stack">
      <div
        className={`k-dropzone${over ? ' k-dropzone--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p id={`${id}-hint`}>{t('verify.file-hint')}</p>
        <input
          ref={input}
          id={id}
          className="k-hidden"
          type="file"
          accept={kinds}
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button variant="primary" aria-describedby={`${id}-hint`} onClick={() => input.current?.click()}>
          {t('verify.file-choose')}
        </Button>
        <p className="k-small k-soft k-dropzone-drag">{t('verify.file-drop')}</p>
      </div>
      <div aria-live="polite">
        {refused && (
          <p className="k-refused">
            <Icon name="attention" /> {t('verify.file-too-large')}
          </p>
        )}
        {check.isPending && (
          <p>
            <Spinner /> {t('verify.file-checking', { name: variables?.name ?? '' })}
          </p>
        )}
      </div>
      {check.error !== null && <ErrorState error={check.error} onRetry={() => variables !== undefined && check.mutate(variables)} />}
      {data !== undefined && (
        <div ref={result} tabIndex={-1} className="k-file-answer">
          <FileVerdict verdict={data} name={variables?.name ?? ''} />
        </div>
      )}
    </div>
  );
}
