import { useState } from 'react';
import { useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, showToast } from '#web/ui';
import { ForgetDialog } from '../parts/forget-dialog.js';
import { useProgrammeKey } from '../use-programme-key.js';

const inService: readonly string[] = ['onboarding', 'active', 'paused'];

/** What mentoring keeps of somebody is erased on request, once nobody's group depends on it. */
export function ForgetMentor({ mentor: { personId, givenName, familyName, state } }: { mentor: Answer<'/api/v1/candidacies/{id}'> }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const [asking, setAsking] = useState(false);
  const forget = useApiChange('delete', '/api/v1/programmes/{key}/people/{personId}/mentoring', ['/api/v1/candidacies/{id}', '/api/v1/candidacies/{id}/tasks']);
  const close = () => {
    forget.reset();
    setAsking(false);
  };
  const confirm = () => {
    const onSuccess = () => {
      showToast(t('forget.mentor-done', { name: `${givenName} ${familyName}` }));
      close();
    };
    forget.mutate({ path: { key, personId } }, { onSuccess });
  };
  if (inService.includes(state)) {
    return (
      <section className="k-stack">
        <h2>{t('forget.mentor')}</h2>
        <p className="k-soft">{t('forget.mentor-first')}</p>
      </section>
    );
  }
  return (
    <section className="k-stack">
      <h2>{t('forget.mentor')}</h2>
      <p>{t('forget.mentor-lead')}</p>
      <p>
        <Button onClick={() => setAsking(true)}>{t('forget.button')}</Button>
      </p>
      <ForgetDialog
        {...{ open: asking, busy: forget.isPending, error: forget.error, onConfirm: confirm, onClose: close }}
        title={t('forget.member-title', { name: `${givenName} ${familyName}` })}
        gone={t('forget.mentor-gone')}
        stays={t('forget.mentor-stays')}
      />
    </section>
  );
}
