import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Notice, showToast } from '#web/ui';
import { WhatItMeans } from './what-it-means.js';

type Answer = 'accept' | 'later' | 'decline';

interface InvitationProps {
  state: 'invited' | 'later' | 'declined';
  until: string | null;
  /** The buttons are others afterwards, so the focus needs a new place. */
  onAnswered: () => void;
}

/** Each answer says what follows from it; whoever said no or later may still say yes. */
export function Invitation({ state, until, onAnswered }: InvitationProps) {
  const { t, date } = useI18n();
  const queries = useQueryClient();
  const answering = useApiChange('post', '/api/v1/me/mentoring/answer', ['/api/v1/me/mentoring']);
  const answers: readonly Answer[] = state === 'invited' ? ['accept', 'later', 'decline'] : state === 'later' ? ['accept', 'decline'] : ['accept'];
  const send = (answer: Answer) =>
    answering.mutate(
      { body: { answer } },
      {
        onSuccess: () => {
          onAnswered();
          showToast(t(`learn.answered-${answer}`));
          // Who accepts is a mentor from now on.
          void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
        },
      },
    );
  return (
    <div className="k-stack l-measure">
      {state === 'invited' && <p className="k-lead">{t('learn.invited-lead')}</p>}
      {state === 'later' && <Notice title={until === null ? t('learn.later-title') : t('learn.later-until', { date: date(until) })}>{t('learn.later-body')}</Notice>}
      {state === 'declined' && <Notice title={t('learn.declined-title')}>{t('learn.declined-body')}</Notice>}
      <WhatItMeans />
      {answering.error !== null && <ErrorState error={answering.error} />}
      <div className="l-answer-buttons">
        {answers.map((answer) => (
          <div key={answer}>
            <Button
              wide
              size="large"
              variant={answer === 'accept' ? 'primary' : 'secondary'}
              aria-describedby={`about-${answer}`}
              busy={answering.isPending && answering.variables.body.answer === answer}
              onClick={() => send(answer)}
            >
              {t(`learn.answer-${answer}`)}
            </Button>
            <p id={`about-${answer}`} className="k-soft">
              {t(`learn.answer-${answer}-means`)}
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}
