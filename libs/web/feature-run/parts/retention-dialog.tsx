import { useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Dialog, Form, RadioGroup, showToast, TextArea, TextField, useForm } from '#web/ui';

type Kept = Answer<'/api/v1/programmes/{key}/answers/retention'>;

/** Until when answers are kept: by the rule, or until a day that an administrator answers for. */
export function RetentionDialog({ programmeKey, kept: { byRule, days, choice }, onClose }: { programmeKey: string; kept: Kept; onClose: () => void }) {
  const { t, date } = useI18n();
  const change = useApiChange('put', '/api/v1/programmes/{key}/answers/retention', ['/api/v1/programmes/{key}/answers/retention']);
  const form = useForm({
    initial: { by: choice === null ? 'rule' : 'day', until: choice?.until.slice(0, 10) ?? '', reason: '' },
    check: ({ by, until, reason }) => ({
      ...(by === 'day' && days !== null && (until < days.from || until > days.to) ? { until: t('kept.day-wrong', { from: date(days.from), to: date(days.to) }) } : {}),
      ...(reason.trim() === '' ? { reason: t('kept.reason-missing') } : {}),
    }),
    submit: async ({ by, until, reason }) => {
      await change.mutateAsync({ path: { key: programmeKey }, body: { until: by === 'day' ? until : null, reason } });
      showToast(t('kept.date-set'));
      onClose();
    },
  });
  return (
    <Dialog form open onClose={onClose} title={t('kept.change-date')}>
      <Form form={form} submit={t('common.save')}>
        <RadioGroup
          label={t('kept.until')}
          {...form.field('by')}
          options={[
            { value: 'rule', label: byRule === null ? t('kept.by-rule') : t('kept.by-rule-until', { date: date(byRule) }) },
            { value: 'day', label: t('kept.other-day') },
          ]}
        />
        {form.values.by === 'day' && days !== null && <TextField {...form.field('until')} type="date" label={t('kept.day')} hint={t('kept.day-help', { from: date(days.from), to: date(days.to) })} min={days.from} max={days.to} />}
        <TextArea {...form.field('reason')} label={t('kept.reason')} hint={t('kept.date-reason-help')} rows={2} maxLength={500} />
      </Form>
    </Dialog>
  );
}
