import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Form, showToast, TextField, useForm } from '#web/ui';
import type { Mentoring } from '../types.js';

const phone = /^[+\d][\d\s()-]{4,24}$/;

/** Some would rather be called than written to. */
export function MyPhone({ candidacy }: { candidacy: NonNullable<Mentoring['candidacy']> }) {
  const { t } = useI18n();
  const change = useApiChange('put', '/api/v1/me/mentoring/phone', ['/api/v1/me/mentoring']);
  const form = useForm({
    initial: { phone: candidacy.phone ?? '', bestHour: candidacy.bestHour ?? '' },
    check: (values) => ({ phone: values.phone.trim() === '' || phone.test(values.phone.trim()) ? undefined : t('mentor.need-phone') }),
    submit: async (values) => {
      await change.mutateAsync({ body: { phone: values.phone.trim() || null, bestHour: values.bestHour.trim() || null } });
      showToast(t('common.saved'));
    },
  });
  return (
    <details className="l-details">
      <summary>{t('mentor.my-phone')}</summary>
      <div className="l-measure k-stack">
        <p>{t('mentor.my-phone-help')}</p>
        <Form form={form} submit={t('common.save')}>
          <TextField label={t('mentor.phone')} optional type="tel" autoComplete="tel" {...form.field('phone')} />
          <TextField label={t('mentor.best-hour')} optional {...form.field('bestHour')} />
        </Form>
      </div>
    </details>
  );
}
