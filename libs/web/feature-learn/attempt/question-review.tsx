import type { ItemResponse } from '#assessments/engine';
import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import { Badge, Icon } from '#web/ui';
import type { CourseModule, Result } from '../types.js';
import { holdsAnswer } from './holds-answer.js';

type Graded = Result['questions'][number];
type Option = Graded['options'][number];

interface ReviewProps {
  question: Graded;
  position: number;
  lesson: CourseModule['lessons'][number] | undefined;
  path: { activityId: string; moduleId: string };
}

const looks = { right: ['done', 'check'], partly: ['attention', 'info'], wrong: ['danger', 'close'], none: ['plain', 'info'] } as const;

const chosenIn = ({ value }: Graded): readonly string[] => (value !== null && 'chosen' in value ? value.chosen : []);

function outcomeOf({ value, score, max }: Graded): keyof typeof looks {
  if (!holdsAnswer(value as ItemResponse | null)) return 'none';
  if (score >= max) return 'right';
  return score > 0 ? 'partly' : 'wrong';
}

/** My answer, the right one, and why. */
export function QuestionReview({ question, position, lesson, path }: ReviewProps) {
  const { t, pick } = useI18n();
  const outcome = outcomeOf(question);
  const [tone, icon] = looks[outcome];
  return (
    <article className="k-card">
      <p className="l-review__head">
        <span>{t('assessment.question', { position })}</span>
        <Badge tone={tone} icon={icon}>
          {t(`assessment.outcome-${outcome}`)}
        </Badge>
      </p>
      <h3>{pick(question.stem)}</h3>
      <ul className="l-answers">
        {question.options.map((option) => (
          <Answer key={option.key} option={option} mine={chosenIn(question).includes(option.key)} />
        ))}
      </ul>
      <div className="l-why">
        <h4>{t('assessment.why')}</h4>
        <p>{pick(question.explanation)}</p>
      </div>
      {lesson !== undefined && (
        <p>
          <Link to="/learn/trainings/$activityId/modules/$moduleId/lessons/$lessonKey" params={{ ...path, lessonKey: lesson.key }}>
            {t('assessment.reread', { title: pick(lesson.title) })}
          </Link>
        </p>
      )}
    </article>
  );
}

function Answer({ option, mine }: { option: Option; mine: boolean }) {
  const { t, pick } = useI18n();
  const told = mine || option.correct;
  const word = mine ? (option.correct ? 'assessment.mine-right' : 'assessment.mine-wrong') : 'assessment.right-one';
  return (
    <li data-verdict={told ? (option.correct ? 'right' : 'wrong') : undefined}>
      <span className="l-option__mark" aria-hidden="true">
        {told && <Icon name={option.correct ? 'check' : 'close'} size={20} />}
      </span>
      <div>
        {told && <p className="l-answers__word">{t(word)}</p>}
        <p>{pick(option.text)}</p>
        {mine && option.explanation !== null && <p className="k-soft">{pick(option.explanation)}</p>}
      </div>
    </li>
  );
}
