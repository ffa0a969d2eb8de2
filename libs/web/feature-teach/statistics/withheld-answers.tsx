import { useState, type ReactNode } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ConfirmDialog, Notice } from '#web/ui';
import type { TestStatistics } from './test-statistics-screen.js';

const words = { 'still-open': 'open', 'too-few': 'few' } as const;

type Reason = NonNullable<TestStatistics['withheld']>;

/** Why the answers of an anonymous survey are not shown. */
export function WithheldNotice({ reason, children }: { reason: Reason; children?: ReactNode }) {
  const { t } = useI18n();
  return (
    <Notice title={t(`statistics.withheld-${words[reason]}`)}>
      <p>{t(`statistics.withheld-${words[reason]}-help`)}</p>
      {children}
    </Notice>
  );
}

/** Why they are not shown, and the way to them. */
export function WithheldAnswers({ statistics: { id, people }, reason }: { statistics: TestStatistics; reason: Reason }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const close = useApiChange('post', '/api/v1/assessments/{id}/survey/closing', ['/api/v1/assessments/{id}/statistics']);
  return (
    <>
      <WithheldNotice reason={reason}>
        <p>{t('statistics.people-answered', { count: people })}</p>
      </WithheldNotice>
      {close.error !== null && <Notice tone="danger" title={close.error.title} live />}
      {reason === 'still-open' && (
        <div>
          <Button onClick={() => setAsking(true)}>{t('statistics.close-survey')}</Button>
        </div>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('statistics.close-survey-title')}
        confirm={t('statistics.close-survey')}
        busy={close.isPending}
        onConfirm={() => close.mutate({ path: { id } }, { onSuccess: () => setAsking(false) })}
      >
        <p>{t('statistics.close-survey-help')}</p>
      </ConfirmDialog>
    </>
  );
}
