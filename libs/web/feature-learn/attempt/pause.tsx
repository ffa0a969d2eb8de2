import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { refresh, request } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, PageHeader, showToast } from '#web/ui';
import type { Attempt } from '../types.js';
import type { KeptAnswers } from './use-answers.js';

interface PauseProps {
  attempt: Attempt;
  answers: KeptAnswers;
}

/** Does it and looks at the attempt again; says what went wrong. */
function useStep(step: () => Promise<unknown>) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const take = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await step();
      await refresh(queries, '/api/v1/attempts/{id}');
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, take };
}

/** Stops the clock, for those who were given the right. What is answered is saved before. */
export function PauseButton({ attempt: { id, pause }, answers }: PauseProps) {
  const { t } = useI18n();
  const { busy, problem, take } = useStep(async () => {
    await answers.keeper.settle();
    await request('post', '/api/v1/attempts/{id}/pause', { path: { id } });
  });
  const minutes = Math.ceil((pause?.secondsLeft ?? 0) / 60);
  if (minutes === 0) return <p className="k-small k-soft">{t('pause.none')}</p>;
  return (
    <div className="l-pause">
      <Button busy={busy} onClick={() => void take()}>
        {t('pause.pause')}
      </Button>
      <span className="k-small k-soft">{t('pause.left', { count: minutes })}</span>
      {problem !== null && <ErrorState error={problem} />}
    </div>
  );
}

/** Instead of the questions while the clock stands. The server alone says when it runs again. */
export function PausedPage({ attempt: { id, title, pause, deadlineAt }, answers, offset }: PauseProps & { offset: number }) {
  const { t, pick } = useI18n();
  const queries = useQueryClient();
  const { busy, problem, take } = useStep(async () => {
    await request('post', '/api/v1/attempts/{id}/resumption', { path: { id } });
    answers.keeper.retry();
  });
  const ends = Date.parse(pause?.endsAt ?? '');
  const left = () => Math.max(0, Math.ceil((ends - (Date.now() + offset)) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 1000);
    return () => clearInterval(timer);
  });
  const over = seconds === 0;
  useEffect(() => {
    if (!over) return;
    const look = () => void refresh(queries, '/api/v1/attempts/{id}');
    look();
    const timer = setInterval(look, 3000);
    return () => {
      clearInterval(timer);
      showToast(t('pause.over'));
      answers.keeper.retry();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the pause is over
  }, [over]);
  const minutes = Math.floor(seconds / 60);
  return (
    <>
      <PageHeader title={t('pause.title')} documentTitle={`${t('pause.title')} – ${pick(title)}`} focusOn="pause" />
      <div className="k-stack">
        <p>{t('pause.stands')}</p>
        <p>{t('pause.hidden')}</p>
        <p role="timer" aria-live="off">
          <strong>{minutes > 0 ? t('pause.until', { count: minutes }) : t('pause.soon')}</strong> {t('pause.remaining', { count: Math.ceil((Date.parse(deadlineAt ?? '') - ends) / 60_000) })}
        </p>
        {problem !== null && <ErrorState error={problem} />}
        <Button variant="primary" size="large" wide busy={busy} onClick={() => void take()}>
          {t('pause.resume')}
        </Button>
      </div>
    </>
  );
}
