import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { apiKey, refresh, request, useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, ErrorState, Facts, LinkButton, Notice, TextField } from '#web/ui';

type OwnTest = Answer<'/api/v1/activities/{activityId}/tests'>['items'][number];

/** Tests and surveys that trainers assembled; nothing at all where there is none. */
export function OwnTests({ activityId }: { activityId: string }) {
  const { t } = useI18n();
  const tests = useApi('/api/v1/activities/{activityId}/tests', { path: { activityId } }).data?.items ?? [];
  if (tests.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby="own-tests">
      <h2 id="own-tests">{t('attempt.own-tests')}</h2>
      {tests.map((test) => (
        <OneTest key={test.assessmentId} test={test} activityId={activityId} />
      ))}
    </section>
  );
}

function OneTest({ test, activityId }: { test: OwnTest; activityId: string }) {
  const { t, pick, number, dateTime } = useI18n();
  const { questions, attempts, attemptsAllowed, opensAt, closesAt, timeLimitMinutes, counted, openAttemptId, lastAttemptId } = test;
  const facts: (readonly [string, string])[] = [[t('assessment.how-many'), number(questions)]];
  if (test.anonymous) facts.push([t('attempt.survey-anonymous'), t('attempt.survey-how')]);
  if (timeLimitMinutes !== null) facts.push([t('attempt.time-limit'), t('attempt.minutes', { count: timeLimitMinutes })]);
  if (test.ownTimeLimitMinutes !== null) facts.push([t('attempt.time-for-you'), t('attempt.minutes', { count: Math.round(test.ownTimeLimitMinutes) })]);
  if (attemptsAllowed !== null && !test.anonymous) facts.push([t('assessment.attempts'), t('assessment.attempts-left', { left: number(Math.max(0, attemptsAllowed - attempts)), count: number(attemptsAllowed) })]);
  if (opensAt !== null && Date.parse(opensAt) > Date.now()) facts.push([t('attempt.opens'), dateTime(opensAt)]);
  if (closesAt !== null) facts.push([t(Date.parse(closesAt) > Date.now() ? 'attempt.closes' : 'attempt.closed'), dateTime(closesAt)]);
  if (counted !== null) facts.push([t('attempt.counts'), t('assessment.score', { score: number(counted.score), max: number(counted.max) })]);
  const waits = opensAt !== null && Date.parse(opensAt) > Date.now();
  const over = closesAt !== null && Date.parse(closesAt) <= Date.now();
  const mayBegin = !waits && !over && (attemptsAllowed === null || attempts < attemptsAllowed);
  const seen = counted?.attemptId ?? lastAttemptId;
  return (
    <Card>
      <h3>{pick(test.title)}</h3>
      <Facts items={facts} />
      {test.anonymous ? (
        <AnonymousSurvey test={test} mayAnswer={!waits && !over} />
      ) : openAttemptId !== null ? (
        <p>
          <LinkButton to="/learn/attempts/$attemptId" params={{ attemptId: openAttemptId }} variant="primary">
            {t('assessment.go-on')}
          </LinkButton>
        </p>
      ) : (
        mayBegin && <Begin test={test} activityId={activityId} />
      )}
      {seen !== null && (
        <p>
          <LinkButton to="/learn/attempts/$attemptId/result" params={{ attemptId: seen }} variant="quiet">
            {t('assessment.see-result')}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}

function AnonymousSurvey({ test: { assessmentId, answered }, mayAnswer }: { test: OwnTest; mayAnswer: boolean }) {
  const { t } = useI18n();
  if (answered) return <Notice tone="done">{t('attempt.survey-answered')}</Notice>;
  if (!mayAnswer) return null;
  return (
    <p>
      <LinkButton to="/learn/surveys/$surveyId" params={{ surveyId: assessmentId }} variant="primary">
        {t('attempt.survey-answer')}
      </LinkButton>
    </p>
  );
}

function Begin({ test: { assessmentId, needsCode, attempts }, activityId }: { test: OwnTest; activityId: string }) {
  const { t, language } = useI18n();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const attempt = await request('post', '/api/v1/assessments/{id}/attempts', { path: { id: assessmentId }, body: { language, ...(needsCode ? { accessCode: code } : {}) } });
      queries.setQueryData(apiKey('/api/v1/attempts/{id}', { path: { id: attempt.id }, query: { language } }), attempt);
      await navigate({ to: '/learn/attempts/$attemptId', params: { attemptId: attempt.id } });
      void refresh(queries, '/api/v1/activities/{activityId}/tests');
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <form className="k-stack k-stack--s" onSubmit={(event) => void begin(event)}>
      {problem !== null && <ErrorState error={problem} />}
      {needsCode && <TextField id={`code-${assessmentId}`} label={t('attempt.access-code')} hint={t('attempt.access-code-hint')} value={code} onValue={setCode} width="code" autoComplete="off" required />}
      <p>
        <Button type="submit" variant="primary" busy={busy} data-activity={activityId}>
          {t(attempts === 0 ? 'assessment.begin' : 'assessment.begin-again')}
        </Button>
      </p>
    </form>
  );
}
