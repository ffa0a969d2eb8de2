import { useState } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, ErrorState } from '#web/ui';
import { FileProgress } from './training-files.js';

interface Slipped {
  id: string;
  holderName: string;
}

/** Makes a slip of paper with the private link of a holder. */
export function SlipDialog({ certificate, onClose }: { certificate: Slipped | null; onClose: () => void }) {
  const { t } = useI18n();
  const [taskId, setTaskId] = useState<string | null>(null);
  const make = useApiChange('post', '/api/v1/certificates/{id}/slip');
  const close = () => {
    setTaskId(null);
    make.reset();
    onClose();
  };
  const confirm = () => {
    if (certificate !== null) make.mutate({ path: { id: certificate.id } }, { onSuccess: (begun) => setTaskId(begun.taskId) });
  };
  return (
    <Dialog
      open={certificate !== null}
      onClose={close}
      title={t('printing.slip-title', { name: certificate?.holderName ?? '' })}
      actions={
        taskId === null && (
          <Button variant="primary" busy={make.isPending} onClick={confirm}>
            {t('printing.slip-make')}
          </Button>
        )
      }
    >
      <p>{t('printing.slip-help')}</p>
      {make.error !== null && <ErrorState error={make.error} />}
      {taskId !== null && <FileProgress taskId={taskId} making={t('printing.slips-making')} download={t('printing.slips-download')} made={(count) => t('printing.slips-made', { count })} />}
    </Dialog>
  );
}
