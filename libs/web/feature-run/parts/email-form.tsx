import { useState } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, ErrorState, showToast, TextField } from '#web/ui';

/** Another address in place of one that is wrong or missing. */
export function EmailForm({ personId, email }: { personId: string; email: string | null }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(email ?? '');
  const correct = useApiChange('put', '/api/v1/people/{id}/email', ['/api/v1/people/{id}', '/api/v1/programmes/{key}/people', '/api/v1/programmes/{key}/certificates']);
  const fault = correct.error?.errors[0]?.detail;
  const save = () => correct.mutate({ path: { id: personId }, body: { email: typed } }, { onSuccess: () => showToast(t('printing.email-saved')) });
  return (
    <Card title={t('printing.email')}>
      <p>{t('printing.email-help')}</p>
      <TextField label={t('printing.email')} type="email" autoComplete="off" value={typed} onValue={setTyped} error={fault} />
      {correct.error !== null && fault === undefined && <ErrorState error={correct.error} />}
      <div>
        <Button busy={correct.isPending} onClick={save}>
          {t('printing.email-save')}
        </Button>
      </div>
    </Card>
  );
}
