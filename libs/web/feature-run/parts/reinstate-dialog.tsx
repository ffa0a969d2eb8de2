import { useState } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, ErrorState, showToast, TextArea } from '#web/ui';

/** Takes a revocation back; the reason goes into the history. */
export function ReinstateDialog({ certificate, onClose }: { certificate: { id: string; number: string } | null; onClose: () => void }) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const reinstate = useApiChange('post', '/api/v1/certificates/{id}/reinstatement', ['/api/v1/programmes/{key}/certificates']);
  const close = () => {
    setReason('');
    reinstate.reset();
    onClose();
  };
  const confirm = () => {
    if (certificate === null) return;
    const onSuccess = () => {
      showToast(t('printing.reinstated', { number: certificate.number }));
      close();
    };
    reinstate.mutate({ path: { id: certificate.id }, body: { reason } }, { onSuccess });
  };
  const fault = reinstate.error?.errors[0]?.detail;
  return (
    <Dialog
      open={certificate !== null}
      onClose={close}
      title={t('printing.reinstate-title', { number: certificate?.number ?? '' })}
      actions={
        <Button variant="primary" busy={reinstate.isPending} onClick={confirm}>
          {t('printing.reinstate')}
        </Button>
      }
    >
      {reinstate.error !== null && fault === undefined && <ErrorState error={reinstate.error} />}
      <p>{t('printing.reinstate-help')}</p>
      <TextArea label={t('printing.reinstate-reason')} hint={t('printing.reinstate-reason-hint')} value={reason} onValue={setReason} error={fault} maxLength={1000} />
    </Dialog>
  );
}
