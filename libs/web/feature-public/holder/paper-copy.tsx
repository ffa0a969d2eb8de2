import { useState } from 'react';
import { ApiProblem, saveFileOf } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, TextField } from '#web/ui';

/** A sheet with one's personal code, which is kept nowhere. */
export function PaperCopy({ token, held: { publicId, number } }: { token: string; held: { publicId: string; number: string } }) {
  const { t } = useI18n();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const print = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await saveFileOf(`/api/v1/holder/${token}/certificates/${publicId}/paper-copy`, { personalCode: code }, `${number}-paper.pdf`);
      setCode('');
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const fault = problem?.errors[0]?.detail;
  return (
    <details className="k-stack k-stack--s k-reveal">
      <summary>{t('holder.code')}</summary>
      <p>{t('holder.code-help')}</p>
      {problem !== null && fault === undefined && <ErrorState error={problem} />}
      <TextField label={t('holder.code-field')} hint={t('holder.code-hint')} inputMode="numeric" autoComplete="off" value={code} onValue={setCode} error={fault} />
      <p>
        <Button busy={busy} onClick={() => void print()}>
          {t('holder.code-make')}
        </Button>
      </p>
    </details>
  );
}
