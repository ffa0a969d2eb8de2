import { useNavigate } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import { Button, Form, Page, PageHeader, TextField, useForm } from '#web/ui';

export function JoinStartScreen() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const form = useForm({
    initial: { code: '' },
    check: (v) => ({ code: v.code.trim() === '' ? t('public.need-join-code') : undefined }),
    submit: (v) => navigate({ to: '/join/$code', params: { code: v.code.replace(/\s+/g, '').toUpperCase() } }),
  });
  return (
    <Page narrow>
      <PageHeader title={t('public.join-start-title')} lead={t('public.join-start-lead')} />
      <Form
        form={form}
        actions={
          <Button type="submit" variant="primary" size="large" busy={form.busy}>
            {t('common.next')}
          </Button>
        }
      >
        <TextField {...form.field('code')} label={t('public.join-code')} hint={t('public.join-code-hint')} width="code" autoComplete="off" autoCapitalize="characters" spellCheck={false} />
      </Form>
    </Page>
  );
}
