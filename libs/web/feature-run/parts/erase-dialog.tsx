import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { ConfirmDialog, ErrorState, showToast } from '#web/ui';

interface Erased {
  id: string;
  number: string;
  erasureAskedAt: string | null;
}

/** Destroys what says whose a certificate is, once it is clear what goes and what stays. */
export function EraseDialog({ certificate, onClose }: { certificate: Erased | null; onClose: () => void }) {
  const { t, date } = useI18n();
  const erase = useApiChange('post', '/api/v1/certificates/{id}/erasure', ['/api/v1/programmes/{key}/certificates']);
  const close = () => {
    erase.reset();
    onClose();
  };
  const confirm = () => {
    if (certificate === null) return;
    const onSuccess = () => {
      showToast(t('printing.erased', { number: certificate.number }));
      close();
    };
    erase.mutate({ path: { id: certificate.id } }, { onSuccess });
  };
  const askedAt = certificate?.erasureAskedAt ?? null;
  return (
    <ConfirmDialog open={certificate !== null} onClose={close} onConfirm={confirm} busy={erase.isPending} title={t('printing.erase-title', { number: certificate?.number ?? '' })} confirm={t('printing.erase')}>
      {erase.error !== null && <ErrorState error={erase.error} />}
      {askedAt !== null && <p>{t('printing.erase-asked', { date: date(askedAt) })}</p>}
      <p>{t('printing.erase-gone')}</p>
      <p>{t('printing.erase-stays')}</p>
    </ConfirmDialog>
  );
}
