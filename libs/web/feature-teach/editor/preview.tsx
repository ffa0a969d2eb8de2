import { useMemo, useState } from 'react';
import { languages, type Language } from '#kernel';
import { gradeItem, inLanguage, isForPeople, presentItem, type ItemContent, type ItemResponse } from '#assessments/engine';
import { I18nScope, useI18n, useI18nIn } from '#web/i18n';
import { ItemAnswer, Markup, mediaIn, mediaSource, plainText } from '#web/items';
import { Badge, Button, languageNames } from '#web/ui';
import { traceWords } from './trace-words.js';

/** The question as a trainee sees it on a phone, in a chosen language; and how the answer given would be graded. */
export function Preview({ content, title, itemId }: { content: ItemContent; title: string; itemId?: string | undefined }) {
  const { t, language: page } = useI18n();
  const [language, setLanguage] = useState<Language>(page);
  const [value, setValue] = useState<ItemResponse | null>(null);
  const [tried, setTried] = useState(false);
  const words = useI18nIn(language, 'common', 'items');
  const shown = useMemo(() => inLanguage(presentItem(content, 1), language), [content, language]);
  const media = useMemo(() => (itemId === undefined ? undefined : mediaSource(`/api/v1/bank-items/${itemId}/media`, mediaIn(shown))), [itemId, shown]);
  const give = (next: ItemResponse | null) => {
    setValue(next);
    setTried(false);
  };
  return (
    <section className="b-preview" aria-label={title}>
      <div className="k-row">
        <h2>{title}</h2>
        <div className="k-switch" role="group" aria-label={t('bank.preview-language')}>
          {languages.map((one) => (
            <button key={one} type="button" lang={one} className="k-switch__option" aria-pressed={one === language} onClick={() => setLanguage(one)}>
              {languageNames[one]}
            </button>
          ))}
        </div>
      </div>
      <div className="b-phone">
        <I18nScope value={words}>
          <ItemAnswer id="preview" item={shown} lang={language} value={value} onValue={give} {...(media !== undefined && { media })} files={<p className="k-soft" lang={page}>{t('bank.files-here')}</p>} />
        </I18nScope>
      </div>
      <div className="k-row">
        <Button onClick={() => setTried(true)}>{t('bank.try')}</Button>
        {(value !== null || tried) && (
          <Button variant="quiet" onClick={() => give(null)}>
            {t('bank.try-again')}
          </Button>
        )}
      </div>
      {tried && <Trial content={content} value={value} language={language} />}
    </section>
  );
}

function Trial({ content, value, language }: { content: ItemContent; value: ItemResponse | null; language: Language }) {
  const { t, number, percent } = useI18n();
  if (isForPeople(content)) return <p role="status">{t('bank.by-person')}</p>;
  const { score, max, outcome, trace } = gradeItem(content, value);
  return (
    <div className="b-trial" role="status">
      <p>
        <strong>{score === null ? t('bank.not-scored') : t('bank.scored', { score: number(score), max: number(max) })}</strong> <Badge tone={outcome === 'correct' ? 'done' : outcome === 'wrong' ? 'attention' : 'plain'}>{t(`bank.outcome-${outcome}`)}</Badge>
      </p>
      {trace.length > 0 && (
        <ul className="b-trace">
          {traceWords(content, trace, (text) => plainText(text[language])).map(({ part, given, right }, index) => {
            const values = {
              part: part === null ? t('bank.step-answer') : typeof part === 'number' ? t('bank.step-part', { number: part }) : part,
              given: given === null ? t('bank.outcome-omitted') : typeof given === 'string' ? given : t(content.kind === 'true-false' ? (given ? 'attempt.true' : 'attempt.false') : given ? 'bank.step-chosen' : 'bank.step-left'),
              share: percent(trace[index]?.share ?? 0),
            };
            return <li key={index}>{right === null ? t('bank.step-given', values) : t(right ? 'bank.step-right' : 'bank.step-wrong', values)}</li>;
          })}
        </ul>
      )}
      {content.explanation[language] !== '' && <Markup text={content.explanation[language]} />}
    </div>
  );
}
