import '../public.css';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem, request, useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Notice, Page, PageHeader } from '#web/ui';
import { checkInAnswers, type CheckInAnswer } from '../check-in-answer.js';
import { CheckInMore } from '../parts/check-in-more.js';
import { LeavingReason } from '../parts/leaving-reason.js';
import { LinkPage } from '../parts/link-page.js';
import { useLinkLanguage } from '../use-link-language.js';

/** Reached from the mail, without signing in: one tap answers, the rest is optional. */
export function CheckInScreen() {
  const { t } = useI18n();
  const { token } = useParams({ from: '/public/check-in/$token' });
  const checkIn = useApi('/api/v1/check-ins/{token}', { path: { token } });
  useLinkLanguage(checkIn.data?.language);
  return (
    <LinkPage
      query={checkIn}
      gone={{ title: t('public.link-expired-title'), body: t('public.link-expired-body') }}
      unknown={{ title: t('public.link-unknown-title'), body: t('public.link-unknown-body') }}
    >
      {(data) => <CheckIn token={token} checkIn={data} onChanged={() => void checkIn.refetch()} />}
    </LinkPage>
  );
}

interface Props {
  token: string;
  checkIn: Answer<'/api/v1/check-ins/{token}'>;
  onChanged: () => void;
}

function CheckIn({ token, checkIn, onChanged }: Props) {
  const { t, pick } = useI18n();
  const preselected = useSearch({ from: '/public/check-in/$token', select: (search) => search.answer });
  const [answered, setAnswered] = useState<CheckInAnswer | null>(checkIn.answered);
  const [busy, setBusy] = useState<CheckInAnswer | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (answer: CheckInAnswer) => {
    setBusy(answer);
    setProblem(null);
    try {
      await request('post', '/api/v1/check-ins/{token}', { path: { token }, body: { answer } });
      setAnswered(answer);
    } catch (error) {
      if (isProblem(error, 410)) onChanged();
      setProblem(error);
    } finally {
      setBusy(null);
    }
  };
  if (answered !== null) return <Thanks token={token} answer={answered} onChange={() => setAnswered(null)} />;
  const others = checkInAnswers.filter((answer) => answer !== preselected);
  return (
    <Page narrow>
      <PageHeader title={t('public.check-in-title', { name: checkIn.givenName })} lead={`${pick(checkIn.stepTitle)}. ${t('public.check-in-question')}`} focusOn="question" />
      {problem !== null && <ErrorState error={problem} />}
      <div className="k-answers">
        {preselected !== undefined && (
          <>
            <Button variant="primary" size="large" wide busy={busy === preselected} onClick={() => void send(preselected)}>
              {t('public.check-in-send', { answer: t(`public.check-in-${preselected}`) })}
            </Button>
            <h2>{t('public.check-in-other')}</h2>
          </>
        )}
        {others.map((answer) => (
          <Button key={answer} wide busy={busy === answer} onClick={() => void send(answer)}>
            {t(`public.check-in-${answer}`)}
          </Button>
        ))}
      </div>
    </Page>
  );
}

function Thanks({ token, answer, onChange }: { token: string; answer: CheckInAnswer; onChange: () => void }) {
  const { t } = useI18n();
  const [sent, setSent] = useState(false);
  const asks = answer !== 'pause' && answer !== 'stop';
  return (
    <Page narrow>
      <PageHeader title={t('public.check-in-thanks')} focusOn="thanks" />
      <div className="k-stack k-stack--l">
        <Notice tone="done" title={t(`public.check-in-${answer}`)}>
          <p>{t(`public.check-in-thanks-${answer}`)}</p>
        </Notice>
        {asks && !sent && <CheckInMore token={token} people={answer === 'met'} onSent={() => setSent(true)} />}
        {answer === 'stop' && <LeavingReason token={token} />}
        {sent && (
          <Notice tone="done" live>
            <p>{t('public.check-in-more-sent')}</p>
          </Notice>
        )}
        <p className="k-soft">{t('public.check-in-close')}</p>
        <div>
          <Button variant="quiet" onClick={onChange}>
            {t('public.check-in-change')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
