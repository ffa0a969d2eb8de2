import { Link } from '@tanstack/react-router';
import { rich, useI18n } from '#web/i18n';
import { Icon, Spinner } from '#web/ui';
import type { Answers } from './answer-keeper.js';

/** Where the answers are, always in sight; spoken only when something is amiss. */
export function SaveLine({ attemptId, answers: { state, kept, values, problem } }: { attemptId: string; answers: Answers }) {
  const { t } = useI18n();
  return (
    <div className="l-save" data-state={state}>
      {state === 'saved' && values.size > 0 && (
        <p>
          <Icon name="check" size={18} /> {t('common.saved-server')}
        </p>
      )}
      {state === 'saving' && (
        <p>
          <Spinner /> {t('assessment.saving')}
        </p>
      )}
      <div role="status">
        {state === 'waiting' && (
          <p>
            <Icon name="attention" size={18} /> {t(kept ? 'assessment.on-device' : 'assessment.not-kept')}
          </p>
        )}
      </div>
      <div role="alert">
        {state === 'refused' && (
          <p>
            <Icon name="attention" size={18} />
            <span>
              {problem?.status === 401
                ? rich(t('assessment.signed-out'), {
                    link: (text) => (
                      <Link to="/sign-in" search={{ next: `/learn/attempts/${attemptId}` }}>
                        {text}
                      </Link>
                    ),
                  })
                : t('assessment.refused', { reason: problem?.title ?? '' })}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
