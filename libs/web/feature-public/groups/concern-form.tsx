import { useState } from 'react';
import { useI18n } from '#web/i18n';
import { Form, Notice, TextArea, TextField, useForm } from '#web/ui';

/** A concern goes past the mentor; the form says so before and after. */
export function ConcernForm({ send }: { send: (body: string, reachMe: string | null) => Promise<unknown> }) {
  const { t } = useI18n();
  const [sent, setSent] = useState(false);
  const form = useForm({
    initial: { body: '', reachMe: '' },
    check: ({ body }) => ({ body: body.trim() === '' ? t('group.concern-empty') : undefined }),
    submit: async ({ body, reachMe }) => {
      await send(body, reachMe.trim() === '' ? null : reachMe);
      setSent(true);
    },
  });
  if (sent) {
    return (
      <Notice tone="done" live title={t('group.concern-sent')}>
        {t('group.concern-sent-help')}
      </Notice>
    );
  }
  return (
    <Form form={form} submit={t('group.concern-send')}>
      <p>{t('group.concern-lead')}</p>
      <TextArea label={t('group.concern-body')} {...form.field('body')} />
      <TextField label={t('group.concern-reach')} hint={t('group.concern-reach-hint')} optional {...form.field('reachMe')} />
    </Form>
  );
}
