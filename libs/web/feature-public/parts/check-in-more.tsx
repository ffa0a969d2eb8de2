import { request } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Form, TextArea, TextField, useForm } from '#web/ui';

/** Two questions that may stay unanswered. */
export function CheckInMore({ token, people, onSent }: { token: string; people: boolean; onSent: () => void }) {
  const { t } = useI18n();
  const form = useForm({
    initial: { peopleReached: '', note: '' },
    check: (v) => ({ peopleReached: /^\d{0,4}$/.test(v.peopleReached.trim()) ? undefined : t('public.check-in-people-bad') }),
    submit: async (v) => {
      const body = { peopleReached: v.peopleReached.trim() === '' ? null : Number(v.peopleReached), note: v.note.trim() || null };
      await request('patch', '/api/v1/check-ins/{token}', { path: { token }, body });
      onSent();
    },
  });
  return (
    <section className="k-stack" aria-labelledby="more-title">
      <h2 id="more-title">{t('public.check-in-more')}</h2>
      <Form
        form={form}
        actions={
          <Button type="submit" busy={form.busy}>
            {t('public.check-in-more-send')}
          </Button>
        }
      >
        {people && <TextField {...form.field('peopleReached')} label={t('public.check-in-people')} optional width="short" inputMode="numeric" />}
        <TextArea {...form.field('note')} label={t('public.check-in-note')} optional maxLength={1000} />
      </Form>
    </section>
  );
}
