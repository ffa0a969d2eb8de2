import { useI18n } from '#web/i18n';
import { CheckboxGroup, Icon, LinkButton, PageHeader, RadioGroup } from '#web/ui';
import { marked } from '../lesson/rich-text.js';
import type { Attempt, Question } from '../types.js';
import type { KeptAnswers } from './use-answers.js';

interface QuestionProps {
  attempt: Attempt;
  question: Question;
  answers: KeptAnswers;
}

/** One question, one page. What is chosen stays chosen in every language: it is kept by its key. */
export function QuestionPage({ attempt, question, answers }: QuestionProps) {
  const { t, pick, language } = useI18n();
  const { position } = question;
  const count = attempt.questions.length;
  const title = t('assessment.question-of', { position, count });
  const value = answers.values.get(question.id) ?? null;
  const chosen = value !== null && 'chosen' in value ? value.chosen : [];
  const choose = (keys: readonly string[]) => answers.keeper.give(question.id, { value: { chosen: keys }, language });
  const { item } = question;
  const options = 'options' in item ? item.options.map(({ key, text }) => ({ value: key, label: marked(text) })) : [];
  const to = { to: '/learn/attempts/$attemptId', params: { attemptId: attempt.id }, resetScroll: false } as const;
  return (
    <>
      <PageHeader title={title} documentTitle={`${title} – ${pick(attempt.title)}`} focusOn={String(position)} />
      <div className="l-question">
        {item.kind === 'single-choice' ? (
          <RadioGroup large name={question.id} label={marked(item.stem)} value={chosen[0] ?? ''} onValue={(key) => choose([key])} options={options} />
        ) : (
          <CheckboxGroup large name={question.id} label={marked(item.stem)} hint={t('assessment.choose-all')} value={chosen} onValue={choose} options={options} />
        )}
      </div>
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
