import '../public.css';
import '../verify.css';
import { useNavigate } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import { Form, Page, PageHeader, TextField, useForm } from '#web/ui';
import { CheckFile } from '../parts/check-file.js';

/** For those who hold a certificate without its QR code, or the file of one. */
export function VerifyStartScreen() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const form = useForm({
    initial: { code: '' },
    check: (v) => ({ code: v.code.trim() === '' ? t('verify.need-code') : undefined }),
    submit: (v) => navigate({ to: '/verify/$id', params: { id: v.code.trim().split('/').at(-1) ?? '' } }),
  });
  return (
    <Page narrow>
      <PageHeader title={t('verify.start-title')} lead={t('verify.start-lead')} />
      <div className="k-stack">
        <section className="k-card" aria-labelledby="verify-code">
          <h2 id="verify-code">{t('verify.code-title')}</h2>
          <Form form={form} submit={t('verify.code-check')}>
            <TextField {...form.field('code')} label={t('verify.code')} hint={t('verify.code-hint')} width="code" autoComplete="off" autoCapitalize="characters" spellCheck={false} />
          </Form>
        </section>
        <section className="k-card" aria-labelledby="verify-file">
          <h2 id="verify-file">{t('verify.file-title')}</h2>
          <CheckFile />
        </section>
        <p className="k-small k-soft">{t('verify.privacy')}</p>
      </div>
    </Page>
  );
}
