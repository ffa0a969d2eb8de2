import { useId, useState } from 'react';
import { useI18n } from '#web/i18n';
import { Icon } from '#web/ui';
import type { LessonBlock } from '../types.js';
import { marked, RichText } from './rich-text.js';

type PracticeQuestion = Extract<LessonBlock, { kind: 'practice' }>['question'];

/** Try as often as one likes: each option says at once what is right or wrong about it; nothing is counted or kept. */
export function Practice({ question, level }: { question: PracticeQuestion; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { t, pick } = useI18n();
  const heading = useId();
  const [tried, setTried] = useState<readonly string[]>([]);
  const right = question.options.filter(({ correct }) => correct);
  const solved = right.every(({ key }) => tried.includes(key));
  return (
    <section className="l-aside l-aside--practice" aria-labelledby={heading}>
      <p className="l-aside__label">
        <Icon name="check" size={20} /> {t('learn.block-practice')}
      </p>
      <Heading id={heading} className="l-aside__title">
        {marked(pick(question.stem))}
      </Heading>
      <p className="k-soft">{t(question.kind === 'single-choice' ? 'learn.practice-one' : 'learn.practice-many', { count: right.length })}</p>
      <ul className="l-options">
        {question.options.map((option) => {
          const shown = tried.includes(option.key);
          const explanation = option.explanation === null ? '' : pick(option.explanation);
          return (
            <li key={option.key} data-verdict={shown ? (option.correct ? 'right' : 'wrong') : undefined}>
              <button type="button" className="l-option" aria-pressed={shown} onClick={() => setTried((now) => (now.includes(option.key) ? now : [...now, option.key]))}>
                <span className="l-option__mark" aria-hidden="true">
                  {shown && <Icon name={option.correct ? 'check' : 'close'} size={20} />}
                </span>
                <span>{marked(pick(option.text))}</span>
              </button>
              <div role="status">
                {shown && (
                  <p className="l-option__why">
                    <strong>{t(option.correct ? 'learn.practice-right' : 'learn.practice-wrong')}</strong> {marked(explanation)}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div role="status" className="k-stack k-stack--s">
        {solved && (
          <>
            <p>
              <strong>{t('assessment.why')}</strong>
            </p>
            <RichText text={pick(question.explanation)} />
          </>
        )}
      </div>
      {tried.length > 0 && (
        <button type="button" className="k-button k-button--quiet" onClick={() => setTried([])}>
          {t('learn.practice-again')}
        </button>
      )}
    </section>
  );
}
