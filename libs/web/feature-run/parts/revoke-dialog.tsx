import { useState } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, ErrorState, RadioGroup, showToast, TextArea } from '#web/ui';

const reasons = ['error', 'withdrawn-by-holder', 'misconduct', 'other'] as const;
type Reason = (typeof reasons)[number];

export function RevokeDialog({ certificate, onClose }: { certificate: { id: string; number: string } | null; onClose: () => void }) {
  const { t } = useI18n();
  const [reason, setReason] = useState<Reason>('error');
  const [note, setNote] = useState('');
  const revoke = useApiChange('post', '/api/v1/certificates/{id}/revocation', ['/api/v1/programmes/{key}/certificates']);
  const confirm = () => {
    if (certificate === null) return;
    const body = { reasonClass: reason, ...(note.trim() === '' ? {} : { note: note.trim() }) };
    const onSuccess = () => {
      showToast(t('run.revoked', { number: certificate.number }));
      onClose();
    };
    revoke.mutate({ path: { id: certificate.id }, body }, { onSuccess });
  };
  return (
    <Dialog
      open={certificate !== null}
      onClose={onClose}
      title={t('run.revoke-title', { number: certificate?.number ?? '' })}
      actions={
        <Button variant="danger" busy={revoke.isPending} onClick={confirm}>
          {t('run.revoke')}
        </Button>
      }
    >
      {revoke.error !== null && <ErrorState error={revoke.error} />}
      <p>{t('run.revoke-consequence')}</p>
      <RadioGroup label={t('run.reason')} value={reason} onValue={setReason} options={reasons.map((value) => ({ value, label: t(`run.reason-${value}`) }))} />
      <TextArea label={t('run.note')} hint={t('run.note-hint')} optional value={note} onValue={setNote} />
    </Dialog>
  );
}
