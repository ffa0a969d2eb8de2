import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { Markup, mediaSource, ReviewedPicture, type MediaSource } from '#web/items';
import { Badge, Icon } from '#web/ui';
import type { CourseModule, Result } from '../types.js';
import './files.css';

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
  const { t, pick, number } = useI18n();
  const { position, outcome, stem, body, explanation, picture, score, max } = question;
  const address = `/api/v1/attempts/${attemptId}/media`;
  const media = mediaSource(address, question.media);
  // Opinions are neither right nor wrong.
  const judged = question.kind !== 'scale' && outcome !== null;
  return (
    <article className="k-card">
      <p className="l-review__head">
        <span>{t('assessment.question', { position })}</span>
        {judged && (
          <span className="l-review__outcome">
            {score !== null && max > 0 && outcome === 'partly' && <span className="k-small">{t('attempt.points-of', { score: number(score, 2), max })}</span>}
            <Badge tone={looks[outcome][0]} icon={looks[outcome][1]}>
              {t(`assessment.outcome-${outcome}`)}
            </Badge>
          </span>
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
      {picture !== null && <ReviewedPicture {...picture} url={`${address}/${picture.sha256}`} />}
      <OwnWork value={question.value} kind={question.kind} />
      <AnswerLines question={question} media={media} />
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

/** What was written or handed in, whole. */
function OwnWork({ value, kind }: Pick<Graded, 'value' | 'kind'>) {
  const { t } = useI18n();
  if (value === null) return null;
  if (kind === 'extended-text' && 'text' in value) {
    return (
      <div>
        <h4>{t('items.your-answer')}</h4>
        <p className="l-own-text">{value.text}</p>
      </div>
    );
  }
  if (!('files' in value)) return null;
  return (
    <div className="l-files">
      <ul>
        {value.files.map((fileId, index) => (
          <li key={fileId}>
            <a href={`/api/v1/answer-files/${fileId}`} target="_blank" rel="noreferrer">
              {t('attempt.file', { number: index + 1 })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AnswerLines({ question: { lines, kind }, media }: { question: Graded; media: MediaSource }) {
  // Of an opinion that nobody gave there is nothing to show.
  const told = lines.filter(({ given }) => kind !== 'scale' || given !== null);
  if (told.length === 0) return null;
  return (
    <ul className="l-answers">
      {told.map((line, index) => (
        <AnswerLine key={index} line={line} kind={kind} media={media} />
      ))}
    </ul>
  );
}

const words = { right: 'assessment.mine-right', wrong: 'assessment.mine-wrong', missed: 'assessment.right-one' } as const;

/** A place of a picture is named by its number, and coordinates tell a reader nothing. */
const placed = { right: 'attempt.place-right', wrong: 'attempt.place-missed', missed: 'attempt.place-missed' } as const;

/** How a line says what was given: an answer, a place in an order, the level of a criterion. */
const answers = { given: 'attempt.given', expected: 'attempt.expected' } as const;
const places = { given: 'attempt.order-given', expected: 'attempt.order-expected' } as const;
const marks = { given: 'attempt.mark-given', expected: 'attempt.expected' } as const;

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
  const said = kind === 'ordering' ? places : kind === 'extended-text' || kind === 'file' ? marks : answers;
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
            <Markup inline text={t(said.given, { text: word(given) })} media={media} />
          </p>
        )}
        {!isChoice && given === null && verdict === 'missed' && <p>{t('assessment.outcome-omitted')}</p>}
        {expected !== null && (
          <p>
            <Markup inline text={t(said.expected, { text: kind === 'numeric' ? inFigures(expected) : word(expected) })} media={media} />
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
