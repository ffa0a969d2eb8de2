import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Dialog, Form, RadioGroup, showToast, TextArea, TextField, useForm } from '#web/ui';
import type { Taker } from './takers-screen.js';

const gifts = ['attempt', 'minutes', 'extra'] as const;
type Gift = (typeof gifts)[number];

const mostMinutes = 600;
const factors = /^[1-3]([.,]\d{1,2})?$|^4$/;

interface GiveProps {
  test: { id: string; activityId: string; attemptsAllowed: number | null };
  taker: Taker;
  name: string;
  onClose: () => void;
}

/** A further attempt, more minutes in the open one, or extra time and pauses in all tests of the training; always with its reason. */
export function GiveDialog({ test: { id, activityId, attemptsAllowed }, taker, name, onClose }: GiveProps) {
  const { t, number } = useI18n();
  const reads = ['/api/v1/assessments/{id}/takers'] as const;
  const allow = useApiChange('post', '/api/v1/assessments/{id}/allowances', [...reads]);
  const accommodate = useApiChange('put', '/api/v1/activities/{activityId}/accommodations/{personId}', [...reads]);
  const possible = gifts.filter((gift) => (gift === 'attempt' ? attemptsAllowed !== null : gift === 'minutes' ? taker.deadlineAt !== null : true));
  const form = useForm({
    initial: { gift: (possible[0] ?? 'extra') as Gift, minutes: String(taker.extraMinutes), factor: number(taker.timeFactor, 2), pause: String(taker.pauseMinutes), reason: taker.reason ?? '' },
    check: ({ gift, minutes, factor, pause, reason }) => {
      const least = gift === 'minutes' ? 1 : 0;
      const fits = (count: string, from: number) => /^\d{1,3}$/.test(count.trim()) && Number(count) >= from && Number(count) <= mostMinutes;
      return {
        ...(gift !== 'attempt' && !fits(minutes, least) ? { minutes: t('takers.minutes-wrong', { least }) } : {}),
        ...(gift === 'extra' && !factors.test(factor.trim()) ? { factor: t('takers.factor-wrong') } : {}),
        ...(gift === 'extra' && !fits(pause, 0) ? { pause: t('takers.minutes-wrong', { least: 0 }) } : {}),
        ...(reason.trim() === '' ? { reason: t('takers.reason-missing') } : {}),
      };
    },
    submit: async ({ gift, minutes, factor, pause, reason }) => {
      const { personId } = taker;
      if (gift === 'extra') {
        const body = { extraMinutes: Number(minutes), timeFactor: Number(factor.replace(',', '.')), pauseMinutes: Number(pause), reason };
        await accommodate.mutateAsync({ path: { activityId, personId }, body });
      } else {
        await allow.mutateAsync({ path: { id }, body: { personId, attempts: gift === 'attempt' ? 1 : 0, minutes: gift === 'minutes' ? Number(minutes) : 0, reason } });
      }
      showToast(t('takers.given', { name }));
      onClose();
    },
  });
  const { gift } = form.values;
  return (
    <Dialog form open onClose={onClose} title={t('takers.give-to', { name })}>
      <Form form={form} submit={t('takers.give')}>
        <RadioGroup
          label={t('takers.what')}
          {...form.field('gift')}
          options={possible.map((value) => ({ value, label: t(`takers.what-${value}`) }))}
        />
        {gift !== 'attempt' && <TextField {...form.field('minutes')} label={t('takers.minutes')} inputMode="numeric" width="short" />}
        {gift === 'extra' && <TextField {...form.field('factor')} label={t('takers.factor')} hint={t('takers.extra-help')} inputMode="decimal" width="short" />}
        {gift === 'extra' && <TextField {...form.field('pause')} label={t('takers.pause')} hint={t('takers.pause-help')} inputMode="numeric" width="short" />}
        <TextArea {...form.field('reason')} label={t('takers.reason')} hint={t('takers.reason-help')} rows={2} maxLength={500} />
      </Form>
    </Dialog>
  );
}
