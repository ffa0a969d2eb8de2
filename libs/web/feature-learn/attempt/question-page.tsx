import { lazy, Suspense, useMemo } from 'react';
import type { ItemResponse } from '#assessments/engine';
import { loadPhrases, useI18n } from '#web/i18n';
import { ItemAnswer, mediaIn, mediaSource } from '#web/items';
import { Icon, LinkButton, PageHeader, RadioGroup } from '#web/ui';
import type { Attempt, Question } from '../types.js';
import { byPosition } from './by-position.js';
import { FileAnswer } from './file-answer.js';
import type { KeptAnswers } from './use-answers.js';

export interface QuestionProps {
  attempt: Attempt;
  question: Question;
  answers: KeptAnswers;
}

/** Few tests check answers one by one: what that needs comes when it is needed. */
const AnswerCheck = lazy(async () => {
  const [{ AnswerCheck: component }] = await Promise.all([import('./answer-check.js'), loadPhrases('check')]);
  return { default: component };
});

/** The question with its controls, and the check of its answer where the test has one. */
export function QuestionControls(props: QuestionProps) {
  const { attempt, question } = props;
  const controls = <Controls {...props} />;
  if (!attempt.checkable.includes(question.id)) return controls;
  const done = attempt.checks.some((check) => check.questionId === question.id && check.done);
  // The controls stand from the beginning: whoever has begun to answer keeps their place when the check has come.
  return (
    <div className="k-stack">
      <fieldset className="l-checked" disabled={done}>
        {controls}
      </fieldset>
      <Suspense>
        <AnswerCheck {...props} />
      </Suspense>
    </div>
  );
}

/** The question with its controls. What is answered stays in every language: it is kept by keys, with the language in which it was read. */
function Controls({ attempt, question, answers }: QuestionProps) {
  const { t } = useI18n();
  const value = answers.values.get(question.id) ?? null;
  const give = (given: ItemResponse | null) => answers.keeper.give(question.id, { value: given, language: attempt.language });
  const certainty = value?.certainty;
  const { item } = question;
  const media = useMemo(() => mediaSource(`/api/v1/attempts/${attempt.id}/media`, mediaIn(item)), [attempt.id, item]);
  return (
    <div className="l-question">
      <ItemAnswer
        id={question.thenOf === null ? `q${question.position}` : `q${question.position}-then`}
        item={item}
        lang={attempt.language}
        value={value}
        onValue={(given) => give(given === null || certainty === undefined ? given : { ...given, certainty })}
        media={media}
        files={item.kind === 'file' && <FileAnswer attemptId={attempt.id} questionId={question.id} item={item} value={value} onValue={give} settle={() => answers.keeper.settle()} />}
      />
      {attempt.certainty && value !== null && (
        <RadioGroup
          row
          name={`sure-${question.id}`}
          label={t('attempt.how-sure')}
          value={certainty === undefined ? '' : sure[certainty - 1] ?? ''}
          onValue={(chosen) => give({ ...value, certainty: (sure.findIndex((code) => code === chosen) + 1) as 1 | 2 | 3 })}
          options={sure.map((code) => ({ value: code, label: t(`attempt.${code}`) }))}
        />
      )}
    </div>
  );
}

/** From low to high. */
const sure = ['unsure', 'fairly-sure', 'very-sure'] as const;

interface PageProps extends Omit<QuestionProps, 'question'> {
  position: number;
  questions: readonly Question[];
  count: number;
}

/** One question, one page; with it what asks the same about the time before. */
export function QuestionPage({ attempt, position, questions, count, answers }: PageProps) {
  const { t, pick } = useI18n();
  const title = t('assessment.question-of', { position, count });
  const to = { to: '/learn/attempts/$attemptId', params: { attemptId: attempt.id }, resetScroll: false } as const;
  return (
    <>
      <PageHeader title={title} documentTitle={`${title} – ${pick(attempt.title)}`} focusOn={String(position)} />
      {questions.map((question) => (
        <QuestionControls key={question.id} attempt={attempt} question={question} answers={answers} />
      ))}
      <div className="l-attempt__way">
        {position > 1 && (
          <LinkButton {...to} search={{ page: position - 1 }}>
            <Icon name="back" /> {t('common.back')}
          </LinkButton>
        )}
        <LinkButton {...to} search={{ page: position < count ? position + 1 : 'overview' }} variant="primary" className="l-attempt__on">
          {t(position < count ? 'assessment.next-question' : 'assessment.to-overview')} <Icon name="forward" />
        </LinkButton>
      </div>
      {position < count && (
        <p>
          <LinkButton {...to} search={{ page: 'overview' }} variant="quiet">
            {t('assessment.to-overview')}
          </LinkButton>
        </p>
      )}
    </>
  );
}

/** All questions on one page, where the trainer chose so. */
export function AllQuestions({ attempt, answers }: Omit<QuestionProps, 'question'>) {
  const { t, pick } = useI18n();
  return (
    <>
      <PageHeader title={pick(attempt.title)} />
      <ol className="l-questions">
        {byPosition(attempt.questions).map((questions, index) => (
          <li key={questions[0]?.id}>
            <h2 className="l-attempt__title">{t('assessment.question', { position: index + 1 })}</h2>
            {questions.map((question) => (
              <QuestionControls key={question.id} attempt={attempt} question={question} answers={answers} />
            ))}
          </li>
        ))}
      </ol>
      <div className="l-attempt__way">
        <LinkButton to="/learn/attempts/$attemptId" params={{ attemptId: attempt.id }} search={{ page: 'overview' }} variant="primary" className="l-attempt__on">
          {t('assessment.to-overview')} <Icon name="forward" />
        </LinkButton>
      </div>
    </>
  );
}
