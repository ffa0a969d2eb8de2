import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Facts, Loaded, RadioGroup, showToast } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';
import { ForgetDialog } from './forget-dialog.js';

type Kept = Answer<'/api/v1/programmes/{key}/people/{personId}/answers'>;
const reasons = ['request', 'not-theirs', 'sensitive'] as const;

export function useKeptFacts(): (kept: Kept) => (readonly [string, string])[] {
  const { t, number } = useI18n();
  return ({ answers, withFiles, comments, extraTime }) => [
    [t('kept.answers'), number(answers)],
    [t('kept.with-files'), number(withFiles)],
    [t('kept.comments'), number(comments)],
    [t('kept.extra-time'), number(extraTime)],
  ];
}

/** What tests keep of one person in words and files, and how to erase it when they ask. */
export function KeptAnswers({ personId, name }: { personId: string; name: string }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const factsOf = useKeptFacts();
  const kept = useApi('/api/v1/programmes/{key}/people/{personId}/answers', { path: { key, personId } });
  const [asking, setAsking] = useState(false);
  return (
    <section className="k-stack">
      <h2>{t('kept.of-person')}</h2>
      <Loaded query={kept}>
        {(data) =>
          data.people === 0 && data.extraTime === 0 ? (
            <p className="k-soft">{t('kept.nothing')}</p>
          ) : (
            <>
              <Facts items={factsOf(data)} />
              <p>
                <Button onClick={() => setAsking(true)}>{t('kept.erase')}</Button>
              </p>
            </>
          )
        }
      </Loaded>
      {asking && <Erase personId={personId} name={name} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Erase({ personId, name, onClose }: { personId: string; name: string; onClose: () => void }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const [reason, setReason] = useState<(typeof reasons)[number]>('request');
  const erase = useApiChange('post', '/api/v1/programmes/{key}/people/{personId}/answers/erasures', ['/api/v1/programmes/{key}/people/{personId}/answers', '/api/v1/programmes/{key}/answers/retention']);
  const confirm = () => {
    const onSuccess = () => {
      showToast(t('kept.done', { name }));
      onClose();
    };
    erase.mutate({ path: { key, personId }, body: { reason } }, { onSuccess });
  };
  return (
    <ForgetDialog open busy={erase.isPending} error={erase.error} onConfirm={confirm} onClose={onClose} title={t('kept.erase-title', { name })} confirm={t('kept.erase')} gone={t('kept.gone')} stays={t('kept.stays')}>
      <RadioGroup name="reason" label={t('kept.reason')} value={reason} onValue={setReason} options={reasons.map((value) => ({ value, label: t(`kept.reason-${value}`) }))} />
    </ForgetDialog>
  );
}
