import { request } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Form, PasswordField, useForm } from '#web/ui';

const shortest = 10;

export function NewPasswordForm({ onSaved, onSkip }: { onSaved: () => unknown; onSkip?: () => void }) {
  const { t } = useI18n();
  const form = useForm({
    initial: { password: '' },
    check: (v) => ({ password: v.password.length < shortest ? t('public.password-short') : undefined }),
    submit: async (body) => {
      await request('put', '/api/v1/me/password', { body });
      form.set({ password: '' });
      await onSaved();
    },
  });
  return (
    <Form
      form={form}
      actions={
        <>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('public.password-save')}
          </Button>
          {onSkip !== undefined && <Button onClick={onSkip}>{t('public.password-later')}</Button>}
        </>
      }
    >
      <PasswordField {...form.field('password')} label={t('public.new-password')} hint={t('public.new-password-hint')} autoComplete="new-password" />
    </Form>
  );
}
