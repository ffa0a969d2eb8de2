import { useState } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, ErrorState, showToast, TextField } from '#web/ui';

interface Replaced {
  id: string;
  number: string;
  holderName: string;
}

interface DialogProps {
  certificate: Replaced | null;
  onClose: () => void;
}

const lists = ['/api/v1/programmes/{key}/certificates'] as const;

/** Writes the name otherwise: the next revision is issued, and the one at hand says that it was replaced. */
export function CorrectDialog({ certificate, onClose }: DialogProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const correct = useApiChange('post', '/api/v1/certificates/{id}/correction', lists);
  const name = typed ?? certificate?.holderName ?? '';
  const close = () => {
    setTyped(null);
    correct.reset();
    onClose();
  };
  const confirm = () => {
    if (certificate === null) return;
    const onSuccess = () => {
      showToast(t('certificates.corrected'));
      close();
    };
    correct.mutate({ path: { id: certificate.id }, body: { name } }, { onSuccess });
  };
  return (
    <Dialog
      open={certificate !== null}
      onClose={close}
      title={t('certificates.correct-title', { number: certificate?.number ?? '' })}
      actions={
        <Button variant="primary" busy={correct.isPending} onClick={confirm}>
          {t('certificates.correct')}
        </Button>
      }
    >
      <p>{t('certificates.correct-help')}</p>
      <TextField label={t('certificates.new-name')} value={name} onValue={setTyped} error={correct.error?.errors[0]?.detail} />
      {correct.error !== null && correct.error.errors.length === 0 && <ErrorState error={correct.error} />}
    </Dialog>
  );
}

/** The same certificate with the look of today. */
export function ReissueDialog({ certificate, onClose }: DialogProps) {
  const { t } = useI18n();
  const reissue = useApiChange('post', '/api/v1/certificates/{id}/reissue', lists);
  const confirm = () => {
    if (certificate === null) return;
    const onSuccess = () => {
      showToast(t('certificates.corrected'));
      onClose();
    };
    reissue.mutate({ path: { id: certificate.id } }, { onSuccess });
  };
  return (
    <Dialog
      open={certificate !== null}
      onClose={onClose}
      title={t('certificates.reissue-title', { number: certificate?.number ?? '' })}
      actions={
        <Button variant="primary" busy={reissue.isPending} onClick={confirm}>
          {t('certificates.reissue')}
        </Button>
      }
    >
      <p>{t('certificates.reissue-help')}</p>
      {reissue.error !== null && <ErrorState error={reissue.error} />}
    </Dialog>
  );
}
