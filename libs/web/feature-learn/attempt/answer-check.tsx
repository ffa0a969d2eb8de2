import '../one-by-one.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { refresh, request, type Body } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Markup, mediaSource } from '#web/items';
import { Button, ErrorState, Notice, type Tone } from '#web/ui';
import type { Attempt } from '../types.js';
import { isAnswered } from './answer-keeper.js';
import type { QuestionProps } from './question-page.js';
import { AnswerLine } from './question-review.js';

type Check = Attempt['checks'][number];
type Sent = Body<'/api/v1/attempts/{id}/questions/{questionId}/check'>['value'];

/** Below a question whose answer can be checked before the attempt is handed in. */
export function AnswerCheck({ attempt, question, answers }: QuestionProps) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [asked, setAsked] = useState(0);
  const feedback = useRef<HTMLDivElement>(null);
  const check = attempt.checks.find(({ questionId }) => questionId === question.id);
  const answered = isAnswered(answers, question.id);
  useEffect(() => {
    if (asked > 0) feedback.current?.focus();
  }, [asked]);
  const send = async () => {
    const value = answers.values.get(question.id) ?? null;
    if (value === null) return;
    setBusy(true);
    setProblem(null);
    try {
      // What was given before must not come after the check.
      await answers.keeper.settle();
      await request('post', '/api/v1/attempts/{id}/questions/{questionId}/check', { path: { id: attempt.id, questionId: question.id }, body: { value: value as unknown as Sent, language: attempt.language } });
      await refresh(queries, '/api/v1/attempts/{id}');
      setAsked((times) => times + 1);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {problem !== null && <ErrorState error={problem} />}
      <div ref={feedback} tabIndex={-1} className="l-feedback">
        {check !== undefined && <Feedback attemptId={attempt.id} check={check} kind={question.item.kind} />}
      </div>
      {check?.done !== true && (
        <div className="k-stack k-stack--s">
          {check === undefined && <p className="k-small k-soft">{attempt.triesAllowed > 1 ? t('check.several', { count: attempt.triesAllowed }) : t('check.once')}</p>}
          <div>
            <Button busy={busy} disabled={!answered} onClick={() => void send()}>
              {t('check.check')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

const tones: Readonly<Record<Check['outcome'], Tone>> = { correct: 'done', partly: 'attention', wrong: 'attention', omitted: 'info', ungraded: 'info' };

function Feedback({ attemptId, check, kind }: { attemptId: string; check: Check; kind: QuestionProps['question']['item']['kind'] }) {
  const { t, number } = useI18n();
  const { done, outcome, score, max, hint, lines, explanation, triesLeft } = check;
  const media = mediaSource(`/api/v1/attempts/${attemptId}/media`, check.media);
  const said = outcome === 'correct' || outcome === 'partly' || outcome === 'wrong' ? outcome : 'wrong';
  return (
    <Notice tone={tones[outcome]} title={t(done || said === 'correct' ? `check.${said}` : `check.${said}-yet`)}>
      {score !== null && max > 0 && <p>{t('check.points', { score: number(score, 2), max: number(max) })}</p>}
      {hint !== null && (
        <p>
          <strong>{t('check.hint')}</strong> <Markup inline text={hint} media={media} />
        </p>
      )}
      {!done && <p>{t('check.tries-left', { count: triesLeft })}</p>}
      {lines.length > 0 && (
        <ul className="l-answers">
          {lines.map((line, index) => (
            <AnswerLine key={index} line={line} kind={kind} media={media} />
          ))}
        </ul>
      )}
      {explanation !== null && (
        <div className="l-why">
          <p>
            <strong>{t('assessment.why')}</strong>
          </p>
          <Markup text={explanation} media={media} />
        </div>
      )}
      {done && <p className="k-small">{t('check.last')}</p>}
    </Notice>
  );
}
