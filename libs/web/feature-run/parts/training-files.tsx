import { useState } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ButtonAnchor, ErrorState, ProgressNote } from '#web/ui';

const files = ['/api/v1/activities/{activityId}/certificates/print', '/api/v1/activities/{activityId}/certificates/archive', '/api/v1/activities/{activityId}/certificates/slips'] as const;
type FilePath = (typeof files)[number];

/** What the worker makes of the certificates of a training, to be downloaded. */
export function TrainingFiles({ activityId }: { activityId: string }) {
  const { t } = useI18n();
  return (
    <section className="k-stack">
      <h2>{t('printing.files')}</h2>
      <MadeFile path={files[0]} activityId={activityId} make={t('printing.print')} hint={t('printing.print-hint')} making={t('printing.printing')} download={t('printing.download')} made={(count) => t('printing.printed', { count })} />
      <MadeFile path={files[1]} activityId={activityId} make={t('certificates.pack')} hint={t('printing.zip-hint')} making={t('certificates.packing')} download={t('certificates.download')} made={(count) => t('certificates.packed', { count })} />
      <MadeFile path={files[2]} activityId={activityId} make={t('printing.slips')} hint={t('printing.slips-hint')} making={t('printing.slips-making')} download={t('printing.slips-download')} made={(count) => t('printing.slips-made', { count })} />
    </section>
  );
}

interface MadeFileProps {
  path: FilePath;
  activityId: string;
  make: string;
  hint: string;
  making: string;
  download: string;
  made: (count: number) => string;
}

function MadeFile({ path, activityId, make, hint, making, download, made }: MadeFileProps) {
  const [taskId, setTaskId] = useState<string | null>(null);
  const ask = useApiChange('post', path);
  return (
    <div className="k-stack k-stack--s">
      <p className="k-row">
        <Button busy={ask.isPending} onClick={() => ask.mutate({ path: { activityId } }, { onSuccess: (begun) => setTaskId(begun.taskId) })}>
          {make}
        </Button>
        <span className="k-soft">{hint}</span>
      </p>
      {ask.error !== null && <ErrorState error={ask.error} />}
      {taskId !== null && <FileProgress key={taskId} taskId={taskId} making={making} download={download} made={made} />}
    </div>
  );
}

/** The work on a file, and then the file. */
export function FileProgress({ taskId, making, download, made }: Pick<MadeFileProps, 'making' | 'download' | 'made'> & { taskId: string }) {
  return (
    <ProgressNote taskId={taskId} label={making}>
      {({ result }) => (
        <>
          <p>{made(Number(result['files'] ?? 0))}</p>
          {typeof result['archiveId'] === 'string' && (
            <p>
              <ButtonAnchor href={`/api/v1/certificate-archives/${result['archiveId']}`} download>
                {download}
              </ButtonAnchor>
            </p>
          )}
        </>
      )}
    </ProgressNote>
  );
}
