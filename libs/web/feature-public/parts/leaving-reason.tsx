import { useState } from 'react';
import { request } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Notice, RadioGroup } from '#web/ui';

const reasons = ['no-time', 'health', 'moved', 'group-ended', 'not-for-me', 'other'] as const;
type Reason = (typeof reasons)[number];

/** Who stops may say why; it changes nothing about the stop. */
export function LeavingReason({ token }: { token: string }) {
  const { t } = useI18n();
  const [reason, setReason] = useState<Reason | ''>('');
  const [state, setState] = useState<'asked' | 'busy' | 'said'>('asked');
  const [problem, setProblem] = useState<unknown>(null);
  const send = async () => {
    if (reason === '') return;
    setState('busy');
    try {
      await request('patch', '/api/v1/check-ins/{token}', { path: { token }, body: { leavingReason: reason } });
      setState('said');
    } catch (error) {
      setProblem(error);
      setState('asked');
    }
  };
  if (state === 'said') {
    return (
      <Notice tone="done" live>
        <p>{t('letters.why-thanks')}</p>
      </Notice>
    );
  }
  return (
    <section className="k-stack">
      {problem !== null && <ErrorState error={problem} />}
      <RadioGroup label={t('letters.why')} optional value={reason} onValue={setReason} options={reasons.map((value) => ({ value, label: t(`letters.why-${value}`) }))} />
      <div>
        <Button busy={state === 'busy'} aria-disabled={reason === ''} onClick={() => void send()}>
          {t('letters.why-send')}
        </Button>
      </div>
    </section>
  );
}
