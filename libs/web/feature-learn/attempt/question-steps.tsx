import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import type { Attempt } from '../types.js';
import { isAnswered, type Answers } from './answer-keeper.js';

interface StepsProps {
  attempt: Attempt;
  answers: Answers;
  page: number | 'overview';
}

/** All questions by their numbers, to go to any of them. */
export function QuestionSteps({ attempt: { id, questions }, answers, page }: StepsProps) {
  const { t, number } = useI18n();
  return (
    <nav aria-label={t('assessment.steps')}>
      <ol className="l-steps">
        {questions.map(({ id: questionId, position }) => {
          const answered = isAnswered(answers, questionId);
          return (
            <li key={questionId}>
              <Link
                to="/learn/attempts/$attemptId"
                params={{ attemptId: id }}
                search={{ page: position }}
                resetScroll={false}
                className="l-steps__one"
                data-answered={answered || undefined}
                aria-current={page === position ? 'step' : undefined}
                aria-label={t(answered ? 'assessment.step-answered' : 'assessment.step-open', { position })}
              >
                {number(position)}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
