import { request } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Form, PasswordField, useForm } from '#web/ui';

const shortest = 10;

interface Props {
  /** Whether the present password must be given too; not after a set-password link. */
  asksCurrent?: boolean;
  onSaved: () => unknown;
  onSkip?: () => void;
}

export function NewPasswordForm({ asksCurrent = false, onSaved, onSkip }: Props) {
  const { t } = useI18n();
  const form = useForm({
    initial: { current: '', password: '' },
    check: (v) => ({
      current: asksCurrent && v.current === '' ? t('public.need-current-password') : undefined,
      password: v.password.length < shortest ? t('public.password-short') : undefined,
    }),
    submit: async ({ current, password }) => {
      await request('put', '/api/v1/me/password', { body: { current: asksCurrent ? current : null, password } });
      form.set({ current: '', password: '' });
      await onSaved();
    },
  });
  return (
    <Form form={form} submit={t('public.password-save')} actions={onSkip !== undefined && <Button onClick={onSkip}>{t('public.password-later')}</Button>}>
      {asksCurrent && <PasswordField {...form.field('current')} label={t('public.current-password')} autoComplete="current-password" />}
      <PasswordField {...form.field('password')} label={t('public.new-password')} hint={t('public.new-password-hint')} autoComplete="new-password" />
    </Form>
  );
}
