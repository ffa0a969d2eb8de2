import '../public.css';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { request, useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Illustration, Page, PageHeader } from '#web/ui';
import { LinkPage } from '../parts/link-page.js';
import { useLinkLanguage } from '../use-link-language.js';

type Choice = 'accept' | 'decline' | 'later';

const choices = ['accept', 'later', 'decline'] as const;

/** An invitation that was answered shows its answer; one that may still be answered (also after “later”) asks. */
function answerOf(state: string): Choice | null {
  if (state === 'onboarding' || state === 'active' || state === 'paused') return 'accept';
  return state.startsWith('decline') ? 'decline' : null;
}

export function MentorInvitationScreen() {
  const { t } = useI18n();
  const { token } = useParams({ from: '/public/mentor-invitation/$token' });
  const invitation = useApi('/api/v1/mentor-invitations/{token}', { path: { token } });
  useLinkLanguage(invitation.data?.language);
  return (
    <LinkPage
      query={invitation}
      gone={{ title: t('public.link-expired-title'), body: t('public.link-expired-body') }}
      unknown={{ title: t('public.link-unknown-title'), body: t('public.link-unknown-body') }}
    >
      {(data) => <Invitation token={token} givenName={data.givenName} given={answerOf(data.state)} />}
    </LinkPage>
  );
}

function Invitation({ token, givenName, given }: { token: string; givenName: string; given: Choice | null }) {
  const { t } = useI18n();
  const [answer, setAnswer] = useState(given);
  const [busy, setBusy] = useState<Choice | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (choice: Choice) => {
    setBusy(choice);
    setProblem(null);
    try {
      await request('post', '/api/v1/mentor-invitations/{token}', { path: { token }, body: { answer: choice } });
      setAnswer(choice);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(null);
    }
  };
  if (answer !== null) return <Answered answer={answer} />;
  return (
    <Page narrow>
      <PageHeader title={t('public.mentor-title', { name: givenName })} lead={t('public.mentor-lead')} focusOn="question" />
      <div className="k-stack k-stack--l">
        <div className="k-prose">
          <h2>{t('public.mentor-what-title')}</h2>
          <ul>
            <li>{t('public.mentor-what-1')}</li>
            <li>{t('public.mentor-what-2')}</li>
            <li>{t('public.mentor-what-3')}</li>
          </ul>
        </div>
        {problem !== null && <ErrorState error={problem} />}
        <div className="k-answers">
          {choices.map((choice) => (
            <Button key={choice} wide variant={choice === 'accept' ? 'primary' : 'secondary'} busy={busy === choice} onClick={() => void send(choice)}>
              {t(`public.mentor-${choice}`)}
            </Button>
          ))}
        </div>
      </div>
    </Page>
  );
}

const outcomes = { accept: 'accepted', decline: 'declined', later: 'postponed' } as const;

function Answered({ answer }: { answer: Choice }) {
  const { t } = useI18n();
  const outcome = outcomes[answer];
  return (
    <Page narrow>
      <PageHeader title={t(`public.mentor-${outcome}`)} lead={t(`public.mentor-${outcome}-body`)} focusOn="answered" />
      <div className="k-stack">
        <Illustration name={answer === 'accept' ? 'table' : 'field'} width={220} />
        <p className="k-soft">{t('public.check-in-close')}</p>
      </div>
    </Page>
  );
}
