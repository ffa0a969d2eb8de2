import { useState } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ConfirmDialog, ErrorState } from '#web/ui';

interface Wish {
  publicId: string;
  erasureAskedAt: string | null;
}

/** Asks the coordinator to erase a certificate, or takes that back. */
export function ErasureWish({ token, held: { publicId, erasureAskedAt } }: { token: string; held: Wish }) {
  const { t, date } = useI18n();
  const [asking, setAsking] = useState(false);
  const page = ['/api/v1/holder/{token}'] as const;
  const ask = useApiChange('post', '/api/v1/holder/{token}/certificates/{publicId}/erasure-request', page);
  const withdraw = useApiChange('delete', '/api/v1/holder/{token}/certificates/{publicId}/erasure-request', page);
  const path = { token, publicId };
  const error = ask.error ?? withdraw.error;
  return (
    <div className="k-stack k-stack--s">
      {error !== null && <ErrorState error={error} />}
      {erasureAskedAt === null ? (
        <p>
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {t('holder.erase')}
          </Button>
        </p>
      ) : (
        <>
          <p>{t('holder.erase-asked', { date: date(erasureAskedAt) })}</p>
          <p>
            <Button busy={withdraw.isPending} onClick={() => withdraw.mutate({ path })}>
              {t('holder.erase-withdraw')}
            </Button>
          </p>
        </>
      )}
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => ask.mutate({ path }, { onSettled: () => setAsking(false) })} busy={ask.isPending} title={t('holder.erase-title')} confirm={t('holder.erase')}>
        {t('holder.erase-consequence')}
      </ConfirmDialog>
    </div>
  );
}
