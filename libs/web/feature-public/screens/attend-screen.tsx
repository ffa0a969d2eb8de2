import '../public.css';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { request, useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Form, Page, PageHeader, TextField, useForm } from '#web/ui';
import { deviceId, keptMembership } from '../groups/kept-membership.js';
import { LinkPage } from '../parts/link-page.js';

/** Where the six digits of a meeting are typed. */
export function AttendStartScreen() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const form = useForm({
    initial: { code: '' },
    check: ({ code }) => ({ code: /^\d{6}$/.test(code.replace(/\s/g, '')) ? undefined : t('group.need-six-digits') }),
    submit: ({ code }) => navigate({ to: '/attend/$code', params: { code: code.replace(/\s/g, '') } }),
  });
  return (
    <Page narrow>
      <PageHeader title={t('group.attend-start')} lead={t('group.attend-start-lead')} />
      <Form
        form={form}
        actions={
          <Button type="submit" variant="primary" size="large" busy={form.busy}>
            {t('common.next')}
          </Button>
        }
      >
        <TextField {...form.field('code')} label={t('group.six-digits')} width="code" inputMode="numeric" autoComplete="off" />
      </Form>
    </Page>
  );
}

/** "I was there": opened by the QR code or the digits. Opening shows, the button confirms. */
export function AttendScreen() {
  const { t } = useI18n();
  const { code } = useParams({ from: '/public/attend/$code' });
  const meeting = useApi('/api/v1/attendances/{code}', { path: { code } });
  const words = { title: t('group.attend-unknown-title'), body: t('group.attend-unknown-body') };
  return (
    <LinkPage query={meeting} gone={words} unknown={words}>
      {({ groupName, heldOn, topic }) => <Confirm code={code} groupName={groupName} heldOn={heldOn} topic={topic} />}
    </LinkPage>
  );
}

function Confirm({ code, groupName, heldOn, topic }: { code: string; groupName: string; heldOn: string; topic: 'critical-thinking' | 'active-citizenship' | 'digital-skills' }) {
  const { t, date } = useI18n();
  const { qr } = useSearch({ from: '/public/attend/$code' });
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open');
  const [problem, setProblem] = useState<unknown>(null);
  const confirm = async () => {
    setState('busy');
    setProblem(null);
    try {
      await request('post', '/api/v1/attendances/{code}', { path: { code }, body: { memberToken: keptMembership(), device: deviceId(), channel: qr === undefined ? 'code' : 'qr' } });
      setState('done');
    } catch (error) {
      setProblem(error);
      setState('open');
    }
  };
  if (state === 'done') {
    return (
      <Page narrow>
        <PageHeader title={t('group.attend-done')} lead={t('group.attend-done-lead')} focusOn="done" />
      </Page>
    );
  }
  return (
    <Page narrow>
      <PageHeader title={t('group.attend-title')} lead={`${groupName}, ${date(`${heldOn}T12:00:00Z`)}: ${t(`topics.${topic}`)}`} />
      <div className="k-stack">
        {problem !== null && <ErrorState error={problem} />}
        <Button variant="primary" size="large" wide busy={state === 'busy'} onClick={() => void confirm()}>
          {t('group.attend-confirm')}
        </Button>
        <p className="k-soft">{t('group.attend-help')}</p>
      </div>
    </Page>
  );
}
