import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import type { Attempt } from '../types.js';
import { isAnswered, type Answers } from './answer-keeper.js';
import { byPosition } from './by-position.js';

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
        {byPosition(questions).map((asked, index) => {
          const position = index + 1;
          const answered = asked.every((question) => isAnswered(answers, question.id));
          return (
            <li key={position}>
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
