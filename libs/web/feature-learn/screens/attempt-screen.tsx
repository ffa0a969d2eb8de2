import '../attempt.css';
import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { apiQuery, refresh, request, useApi } from '#web/api-client';
import { loadPhrases, useI18n } from '#web/i18n';
import { Loaded, Page, showToast } from '#web/ui';
import { byPosition } from '../attempt/by-position.js';
import { alreadyChecked, alreadySubmitted, paused, timeIsUp } from '../attempt/answer-keeper.js';
import { Overview } from '../attempt/overview.js';
import { AllQuestions, QuestionPage } from '../attempt/question-page.js';
import { QuestionSteps } from '../attempt/question-steps.js';
import { TimeLeft } from '../attempt/time-left.js';
import { SaveLine } from '../attempt/save-line.js';
import { useAnswers } from '../attempt/use-answers.js';
import type { Attempt } from '../types.js';

/** Few people have pauses: what they need comes when it is needed. */
const loadPauses = async () => (await Promise.all([import('../attempt/pause.js'), loadPhrases('pause')]))[0];
const PauseButton = lazy(async () => ({ default: (await loadPauses()).PauseButton }));
const PausedPage = lazy(async () => ({ default: (await loadPauses()).PausedPage }));

export function AttemptScreen() {
  const { attemptId } = useParams({ from: '/learn/attempts/$attemptId' });
  const { language } = useI18n();
  const attempt = useApi('/api/v1/attempts/{id}', { path: { id: attemptId }, query: { language } });
  return (
    <Page narrow>
      <Loaded query={attempt}>
        {(data) => (data.state === 'open' ? <OpenAttempt attempt={data as unknown as Attempt} offset={Date.parse(data.now) - attempt.dataUpdatedAt} /> : <Navigate to="/learn/attempts/$attemptId/result" params={{ attemptId }} replace />)}
      </Loaded>
    </Page>
  );
}

function OpenAttempt({ attempt, offset }: { attempt: Attempt; offset: number }) {
  const { t, pick, language } = useI18n();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { page = 1 } = useSearch({ from: '/learn/attempts/$attemptId' });
  const answers = useAnswers(attempt);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A question begins where its numbers are, not at the foot of the one before.
    if ((frame.current?.getBoundingClientRect().top ?? 0) < 0) frame.current?.scrollIntoView({ block: 'start' });
  }, [page]);
  const code = answers.problem?.code;
  useEffect(() => {
    if (code === alreadyChecked || code === paused) void refresh(queries, '/api/v1/attempts/{id}');
  }, [code, queries]);
  const handIn = async () => {
    await answers.keeper.settle().catch(() => undefined);
    // Paused on another device, or given more time: the deadline has moved.
    const now = await queries.fetchQuery({ ...apiQuery('/api/v1/attempts/{id}', { path: { id: attempt.id }, query: { language } }), staleTime: 0 }).catch(() => undefined);
    if (now?.state === 'open' && now.deadlineAt !== attempt.deadlineAt) return;
    await request('post', '/api/v1/attempts/{id}/submission', { path: { id: attempt.id } }).catch(() => undefined);
    answers.keeper.forget();
    await refresh(queries, '/api/v1/attempts/{id}');
    showToast(t('attempt.time-up'));
    await navigate({ to: '/learn/attempts/$attemptId/result', params: { attemptId: attempt.id }, replace: true });
  };
  if (code === alreadySubmitted || code === timeIsUp) return <Navigate to="/learn/attempts/$attemptId/result" params={{ attemptId: attempt.id }} replace />;
  if (attempt.pause !== null && attempt.pause.endsAt !== null) {
    return (
      <Suspense>
        <PausedPage attempt={attempt} answers={answers} offset={offset} />
      </Suspense>
    );
  }
  const asked = byPosition(attempt.questions);
  const allOnOne = attempt.pages === 'all' && page !== 'overview';
  const questions = page === 'overview' ? undefined : asked[Math.min(page, asked.length) - 1];
  return (
    <div ref={frame} className="l-attempt">
      <div className="l-attempt__head">
        {!allOnOne && <p className="l-attempt__title">{pick(attempt.title)}</p>}
        {attempt.deadlineAt !== null && <TimeLeft deadline={Date.parse(attempt.deadlineAt)} offset={offset} onOver={() => void handIn()} />}
        {attempt.pause !== null && (
          <Suspense>
            <PauseButton attempt={attempt} answers={answers} />
          </Suspense>
        )}
        <SaveLine attemptId={attempt.id} answers={answers} />
      </div>
      {attempt.pages === 'one' && <QuestionSteps attempt={attempt} answers={answers} page={page} />}
      {allOnOne ? (
        <AllQuestions attempt={attempt} answers={answers} />
      ) : questions?.[0] === undefined ? <Overview attempt={attempt} answers={answers} /> : <QuestionPage key={questions[0].id} attempt={attempt} position={questions[0].position} questions={questions} count={asked.length} answers={answers} />}
    </div>
  );
}
