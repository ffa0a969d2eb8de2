import { useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Card, ErrorState, RadioGroup, showToast } from '#web/ui';

type Consent = Answer<'/api/v1/me'>['consents'][number];

/** Taking a consent back is as easy as giving it: one tap, at once, and the same tap undoes it. */
export function MyConsents({ consents }: { consents: readonly Consent[] }) {
  const { t, pick } = useI18n();
  const change = useApiChange('put', '/api/v1/me/consents/{purpose}', ['/api/v1/me']);
  if (consents.length === 0) return null;
  const answer = (purpose: Consent['purpose'], given: boolean) =>
    change.mutate({ path: { purpose }, body: { given } }, { onSuccess: () => showToast(t('common.saved')) });
  return (
    <Card title={t('public.account-consents')}>
      <p className="k-soft">{t('public.account-consents-lead')}</p>
      {change.error !== null && <ErrorState error={change.error} />}
      {consents.map(({ purpose, title, body, given }) => (
        <RadioGroup
          key={purpose}
          label={pick(title)}
          hint={pick(body)}
          value={given === null ? '' : given ? 'yes' : 'no'}
          onValue={(value) => answer(purpose, value === 'yes')}
          options={[
            { value: 'yes', label: t('public.consent-yes') },
            { value: 'no', label: t('public.consent-no') },
          ]}
        />
      ))}
    </Card>
  );
}
