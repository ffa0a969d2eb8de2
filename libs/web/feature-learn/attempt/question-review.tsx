import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { Markup, mediaSource, type MediaSource } from '#web/items';
import { Badge, Icon } from '#web/ui';
import type { CourseModule, Result } from '../types.js';

type Graded = Result['questions'][number];
type Line = Graded['lines'][number];

interface ReviewProps {
  attemptId: string;
  question: Graded;
  lesson: CourseModule['lessons'][number] | undefined;
  path: { activityId: string; moduleId: string };
  /** What people wrote to the answer, and to whom one can write. */
  marking?: ReactNode;
}

const looks = { correct: ['done', 'check'], partly: ['attention', 'info'], wrong: ['danger', 'close'], omitted: ['plain', 'info'], ungraded: ['plain', 'info'] } as const;

/** My answer, the right one, and why. */
export function QuestionReview({ attemptId, question, lesson, path, marking }: ReviewProps) {
  const { t, pick } = useI18n();
  const { position, outcome, stem, body, explanation } = question;
  const media = mediaSource(`/api/v1/attempts/${attemptId}/media`, question.media);
  return (
    <article className="k-card">
      <p className="l-review__head">
        <span>{t('assessment.question', { position })}</span>
        {outcome !== null && (
          <Badge tone={looks[outcome][0]} icon={looks[outcome][1]}>
            {t(`assessment.outcome-${outcome}`)}
          </Badge>
        )}
      </p>
      <h3>
        <Markup inline text={stem} media={media} />
      </h3>
      {body !== null && (
        <div>
          <Markup text={body} media={media} gap={() => '____'} />
        </div>
      )}
      <ul className="l-answers">
        {question.lines.map((line, index) => (
          <AnswerLine key={index} line={line} kind={question.kind} media={media} />
        ))}
      </ul>
      {explanation !== null && (
        <div className="l-why">
          <h4>{t('assessment.why')}</h4>
          <Markup text={explanation} media={media} />
        </div>
      )}
      {marking}
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

const words = { right: 'assessment.mine-right', wrong: 'assessment.mine-wrong', missed: 'assessment.right-one' } as const;

/** A place of a picture is named by its number, and coordinates tell a reader nothing. */
const placed = { right: 'attempt.place-right', wrong: 'attempt.place-missed', missed: 'attempt.place-missed' } as const;

const choices: readonly Graded['kind'][] = ['single-choice', 'multiple-choice', 'hotspot', 'association'];

export function AnswerLine({ line: { text, given, expected, verdict, explanation }, kind, media }: { line: Line; kind: Graded['kind']; media: MediaSource }) {
  const { t, number } = useI18n();
  if (kind === 'point' && verdict !== 'none') {
    return (
      <li data-verdict={verdict === 'right' ? 'right' : 'wrong'}>
        <span className="l-option__mark" aria-hidden="true">
          <Icon name={verdict === 'right' ? 'check' : 'close'} size={20} />
        </span>
        <p>{t(placed[verdict], { number: text })}</p>
      </li>
    );
  }
  const isChoice = choices.includes(kind);
  const word = (said: string) => (said === 'true' || said === 'false' || said === 'not-applicable' || said === 'undisclosed' ? t(`attempt.${said}`) : said);
  const inFigures = (said: string) => said.replace(/\d+(?:\.\d+)?/g, (figure) => number(Number(figure), 10));
  const good = verdict === 'right' || (isChoice && verdict === 'missed');
  return (
    <li data-verdict={verdict === 'none' ? undefined : good ? 'right' : 'wrong'}>
      <span className="l-option__mark" aria-hidden="true">
        {verdict !== 'none' && <Icon name={good ? 'check' : 'close'} size={20} />}
      </span>
      <div>
        {isChoice && verdict !== 'none' && <p className="l-answers__word">{t(words[verdict])}</p>}
        {text !== '' && (
          <p>
            <Markup inline text={kind === 'gap' ? t('attempt.gap', { number: text }) : text} media={media} />
          </p>
        )}
        {!isChoice && given !== null && (
          <p>
            <Markup inline text={t('attempt.given', { text: word(given) })} media={media} />
          </p>
        )}
        {!isChoice && given === null && verdict === 'missed' && <p>{t('assessment.outcome-omitted')}</p>}
        {expected !== null && (
          <p>
            <Markup inline text={t('attempt.expected', { text: kind === 'numeric' ? inFigures(expected) : word(expected) })} media={media} />
          </p>
        )}
        {explanation !== null && (
          <p className="k-soft">
            <Markup inline text={explanation} media={media} />
          </p>
        )}
      </div>
    </li>
  );
}
