import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ItemResponse } from '#assessments/engine';
import { refresh, request } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Markup } from '#web/items';
import { Button, Dialog, ErrorState, Icon, LinkButton, Notice, PageHeader } from '#web/ui';
import type { Attempt } from '../types.js';
import { isAnswered } from './answer-keeper.js';
import { answerInWords } from './answer-in-words.js';
import type { KeptAnswers } from './use-answers.js';

interface OverviewProps {
  attempt: Attempt;
  answers: KeptAnswers;
}

/** Everything at a glance before it is handed in, the unanswered first of all. */
export function Overview({ attempt, answers }: OverviewProps) {
  const { t, pick } = useI18n();
  const open = attempt.questions.filter(({ id }) => !isAnswered(answers, id));
  const first = open[0];
  const count = attempt.questions.at(-1)?.position ?? 0;
  /** Files and points say nothing by themselves, only how many there are. */
  const counted = (value: ItemResponse | null): string | undefined => {
    if (value === null) return undefined;
    if ('files' in value && value.files.length > 0) return t('attempt.files-count', { count: value.files.length });
    return 'points' in value && value.points.length > 0 ? t('attempt.points-count', { count: value.points.length }) : undefined;
  };
  const to = { to: '/learn/attempts/$attemptId', params: { attemptId: attempt.id }, resetScroll: false } as const;
  return (
    <>
      <PageHeader title={t('assessment.overview')} documentTitle={`${t('assessment.overview')} – ${pick(attempt.title)}`} focusOn="overview" />
      <div className="k-stack">
        {first === undefined ? (
          <Notice tone="done" title={t('assessment.all-answered')} />
        ) : (
          <Notice tone="attention" title={t('assessment.unanswered', { count: open.length })}>
            <p>
              <Link {...to} search={{ page: first.position }}>
                {t('assessment.to-first-open', { position: first.position })}
              </Link>
            </p>
          </Notice>
        )}
        <ol className="l-overview">
          {attempt.questions.map((question) => {
            const value = answers.values.get(question.id) ?? null;
            const given = counted(value) ?? answerInWords(question.item, value, (code) => t(`attempt.${code}`));
            return (
              <li key={question.id}>
                <Link {...to} search={{ page: question.position }}>
                  {t('assessment.question-of', { position: question.position, count })}
                </Link>
                <p><Markup inline text={question.item.stem} /></p>
                {given === '' ? (
                  <p className="l-overview__open">
                    <Icon name="attention" size={18} /> {t('assessment.no-answer-yet')}
                  </p>
                ) : (
                  <p>
                    <strong>{t('assessment.my-answer')}</strong> {given}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
        <Submit attempt={attempt} answers={answers} unanswered={open.length} />
        <p>
          <LinkButton {...to} search={{ page: count }} variant="quiet">
            <Icon name="back" /> {t('assessment.back-to-questions')}
          </LinkButton>
        </p>
      </div>
    </>
  );
}

function Submit({ attempt: { id, phase }, answers, unanswered }: OverviewProps & { unanswered: number }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const submit = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await answers.keeper.settle();
      await request('post', '/api/v1/attempts/{id}/submission', { path: { id } });
      answers.keeper.forget();
      await navigate({ to: '/learn/attempts/$attemptId/result', params: { attemptId: id }, replace: true });
      void refresh(queries, '/api/v1/attempts/{id}', '/api/v1/me/learning', '/api/v1/activities/{activityId}/course');
    } catch (error) {
      setProblem(error);
      setAsking(false);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {problem !== null && <ErrorState error={problem} />}
      {problem !== null && <p>{t('assessment.not-lost')}</p>}
      <Button variant="primary" size="large" wide onClick={() => setAsking(true)}>
        {t('assessment.submit')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('assessment.submit-title')}
        actions={
          <Button variant="primary" busy={busy} onClick={() => void submit()}>
            {t('assessment.submit-yes')}
          </Button>
        }
      >
        {unanswered > 0 && <p>{t('assessment.submit-unanswered', { count: unanswered })}</p>}
        <p>{t(`assessment.submit-${phase ?? 'other'}`)}</p>
      </Dialog>
    </>
  );
}
