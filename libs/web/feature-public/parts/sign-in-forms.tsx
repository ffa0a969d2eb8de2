import { useState } from 'react';
import { ApiProblem, request } from '#web/api-client';
import { t as now, useI18n } from '#web/i18n';
import { Button, Checkbox, Form, Illustration, Notice, PasswordField, TextField, useForm } from '#web/ui';
import { isEmail } from '../is-email.js';
import { useEnter } from '../use-enter.js';

interface Next {
  next: string | undefined;
}

/** A refusal never says which part was wrong, so that nobody can ask us who exists; too many tries get their own words. */
function inPlainWords(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) return error;
  if (error.status === 401 || error.status === 403) return new ApiProblem(error.status, error.code, now('public.sign-in-refused'));
  if (error.status === 429) {
    const help = [{ pointer: '', code: error.code, detail: now('public.too-many-help') }];
    return new ApiProblem(429, error.code, now('public.too-many-title'), help);
  }
  return error;
}

async function signingIn(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw inPlainWords(error);
  }
}

export function PinForm({ next }: Next) {
  const { t } = useI18n();
  const enter = useEnter();
  const form = useForm({
    initial: { personalCode: '', pin: '' },
    check: (v) => ({
      personalCode: v.personalCode.trim() === '' ? t('public.need-code') : undefined,
      pin: v.pin.trim() === '' ? t('public.need-pin') : undefined,
    }),
    submit: async (v) => {
      const body = { personalCode: v.personalCode.trim(), pin: v.pin.trim() };
      await signingIn(request('post', '/api/v1/session/pin', { body }));
      await enter(undefined, next);
    },
  });
  return (
    <Form form={form} actions={<SubmitButton busy={form.busy} />}>
      <TextField {...form.field('personalCode')} label={t('public.personal-code')} hint={t('public.personal-code-hint')} width="code" inputMode="numeric" autoComplete="username" />
      <TextField {...form.field('pin')} label={t('public.pin')} hint={t('public.pin-hint')} width="code" inputMode="numeric" autoComplete="off" />
    </Form>
  );
}

export function PasswordForm({ next }: Next) {
  const { t } = useI18n();
  const enter = useEnter();
  const form = useForm({
    initial: { email: '', password: '' },
    check: (v) => ({
      email: v.email.trim() === '' ? t('public.need-email') : undefined,
      password: v.password === '' ? t('public.need-password') : undefined,
    }),
    submit: async (v) => {
      await signingIn(request('post', '/api/v1/session', { body: { email: v.email.trim(), password: v.password } }));
      await enter(undefined, next);
    },
  });
  return (
    <Form form={form} actions={<SubmitButton busy={form.busy} />}>
      <TextField {...form.field('email')} label={t('public.email')} type="email" inputMode="email" autoComplete="username" spellCheck={false} />
      <PasswordField {...form.field('password')} label={t('public.password')} autoComplete="current-password" />
    </Form>
  );
}

function SubmitButton({ busy }: { busy: boolean }) {
  const { t } = useI18n();
  return (
    <Button type="submit" variant="primary" size="large" busy={busy}>
      {t('common.sign-in')}
    </Button>
  );
}

export function LinkForm() {
  const { t } = useI18n();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    initial: { email: '', newPassword: false },
    check: (v) => ({ email: v.email.trim() === '' ? t('public.need-email') : isEmail(v.email) ? undefined : t('public.bad-email') }),
    submit: async (v) => {
      await signingIn(request('post', '/api/v1/session-links', { body: { email: v.email.trim(), purpose: v.newPassword ? 'set-password' : 'sign-in' } }));
      setSentTo(v.email.trim());
    },
  });
  if (sentTo !== null) {
    return (
      <div className="k-stack">
        <Illustration name="letter" />
        <Notice tone="done" title={t('public.link-sent-title')} live>
          <p>{t('public.link-sent-body', { email: sentTo })}</p>
        </Notice>
        <div>
          <Button onClick={() => setSentTo(null)}>{t('public.link-sent-again')}</Button>
        </div>
      </div>
    );
  }
  return (
    <Form
      form={form}
      actions={
        <Button type="submit" variant="primary" size="large" busy={form.busy}>
          {t('public.send-link')}
        </Button>
      }
    >
      <TextField {...form.field('email')} label={t('public.email')} type="email" inputMode="email" autoComplete="email" spellCheck={false} />
      <Checkbox label={t('public.link-new-password')} checked={form.values.newPassword} onChecked={(newPassword) => form.set({ newPassword })} />
    </Form>
  );
}
