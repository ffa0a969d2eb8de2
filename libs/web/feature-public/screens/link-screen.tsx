import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, isProblem, request, useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, LinkButton, Page, PageHeader, showToast } from '#web/ui';
import { LinkPage } from '../parts/link-page.js';
import { NewPasswordForm } from '../parts/new-password-form.js';
import { useEnter } from '../use-enter.js';

const goneAlready = new ApiProblem(410, 'link.used', 'used');

/** Opening the link changes nothing, because mail scanners open links too; the button does. */
export function LinkScreen() {
  const { t } = useI18n();
  const { token } = useParams({ from: '/public/link/$token' });
  const link = useApi('/api/v1/session-links/{token}', { path: { token } });
  const enter = useEnter();
  const [state, setState] = useState<'waiting' | 'busy' | 'used' | 'password'>('waiting');
  const [problem, setProblem] = useState<unknown>(null);
  const used = {
    title: t('public.link-used-title'),
    body: t('public.link-used-body'),
    action: (
      <LinkButton to="/sign-in" variant="primary">
        {t('public.link-new')}
      </LinkButton>
    ),
  };

  const consume = async (purpose: string) => {
    setState('busy');
    setProblem(null);
    try {
      await request('post', '/api/v1/session-links/{token}', { path: { token } });
      if (purpose.includes('password')) setState('password');
      else await enter();
    } catch (error) {
      const spent = isProblem(error, 410) || isProblem(error, 404);
      setState(spent ? 'used' : 'waiting');
      if (!spent) setProblem(error);
    }
  };
  const done = async () => {
    showToast(t('public.password-saved'));
    await enter();
  };

  if (state === 'used') {
    return (
      <LinkPage query={{ data: undefined, error: goneAlready, refetch: () => undefined }} gone={used} unknown={used}>
        {() => null}
      </LinkPage>
    );
  }
  return (
    <LinkPage query={link} gone={used} unknown={used}>
      {({ givenName, purpose }) => (
        <Page narrow>
          {state === 'password' ? (
            <>
              <PageHeader title={t('public.new-password-title')} />
              <NewPasswordForm onSaved={done} onSkip={() => void enter()} />
            </>
          ) : (
            <div className="k-stack">
              <PageHeader title={t('public.link-title', { name: givenName })} lead={t('public.link-body')} />
              {problem !== null && <ErrorState error={problem} />}
              <div>
                <Button variant="primary" size="large" busy={state === 'busy'} onClick={() => void consume(purpose)}>
                  {t('public.link-enter')}
                </Button>
              </div>
            </div>
          )}
        </Page>
      )}
    </LinkPage>
  );
}
