import { useState } from 'react';
import { ApiProblem, saveFileOf } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, ErrorState, showToast, TextField } from '#web/ui';

/** A sheet with the personal code, which stays nowhere: not even in this dialog once it is closed. */
export function PaperCopyDialog({ certificate, onClose }: { certificate: { id: string; number: string } | null; onClose: () => void }) {
  const { t } = useI18n();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const close = () => {
    setCode('');
    setProblem(null);
    onClose();
  };
  const print = async () => {
    if (certificate === null) return;
    setBusy(true);
    try {
      await saveFileOf(`/api/v1/certificates/${certificate.id}/paper-copy`, { personalCode: code }, `${certificate.number}-paper.pdf`);
      showToast(t('printing.code-made'));
      close();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const fault = problem?.errors[0]?.detail;
  return (
    <Dialog
      open={certificate !== null}
      onClose={close}
      title={t('printing.code-title', { number: certificate?.number ?? '' })}
      actions={
        <Button variant="primary" busy={busy} onClick={() => void print()}>
          {t('printing.code-make')}
        </Button>
      }
    >
      <p>{t('printing.code-help')}</p>
      {problem !== null && fault === undefined && <ErrorState error={problem} />}
      <TextField label={t('printing.code-field')} hint={t('printing.code-hint')} inputMode="numeric" autoComplete="off" value={code} onValue={setCode} error={fault} />
    </Dialog>
  );
}
