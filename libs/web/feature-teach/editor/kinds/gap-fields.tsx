import { languages } from '#kernel';
import type { Gap, GapItem } from '#assessments/engine';
import { plainText } from '#web/items';
import { useI18n } from '#web/i18n';
import { Button, CheckboxGroup, Icon, Select } from '#web/ui';
import { useFault } from '../editing.js';
import { Rows, Texts } from '../fields.js';
import { freshKey, noText } from '../new-content.js';
import { Options } from './choice-fields.js';
import { NumberAnswers, TextAnswers } from './typed-fields.js';

const inputs = ['typed', 'number', 'chosen', 'dragged'] as const;

function newGap(key: string, input: Gap['input']): Gap {
  switch (input) {
    case 'typed':
      return { key, input, answers: [{ texts: [''], share: 1 }] };
    case 'number':
      return { key, input, answers: [{ value: 0, tolerance: { kind: 'absolute', by: 0 }, share: 1 }] };
    case 'chosen':
      return { key, input, options: [{ key: 'a', text: noText, correct: true }, { key: 'b', text: noText, correct: false }] };
    case 'dragged':
      return { key, input, accepts: [] };
  }
}

export function GapFields({ item, onItem }: { item: GapItem; onItem: (item: GapItem) => void }) {
  const { t } = useI18n();
  const error = useFault('/gaps');
  const { gaps, text } = item;
  const choices = item.choices ?? [];
  const add = () => {
    const key = freshKey(gaps, 'g');
    const longer = Object.fromEntries(languages.map((language) => [language, `${text[language]} {{${key}}}`.trim()])) as unknown as GapItem['text'];
    onItem({ ...item, text: longer, gaps: [...gaps, newGap(key, 'typed')] });
  };
  const change = (gap: Gap) => onItem({ ...item, gaps: gaps.map((other) => (other.key === gap.key ? gap : other)) });
  const remove = (key: string) => {
    const shorter = Object.fromEntries(languages.map((language) => [language, text[language].replaceAll(`{{${key}}}`, '').trim()])) as unknown as GapItem['text'];
    onItem({ ...item, text: shorter, gaps: gaps.filter((gap) => gap.key !== key) });
  };
  return (
    <>
      <Texts label={t('bank.gap-text')} hint={t('bank.gap-text-help')} media pointer="/text" rows={4} value={text} onValue={(next) => onItem({ ...item, text: next })} />
      {error !== undefined && <p className="k-field__error">{error}</p>}
      {gaps.map((gap, index) => (
        <section key={gap.key} className="b-row" aria-label={t('bank.gap', { key: gap.key })}>
          <div className="b-row__bar">
            <span className="b-row__name">{t('bank.gap', { key: gap.key })}</span>
            <Button variant="quiet" aria-label={t('bank.remove', { name: t('bank.gap', { key: gap.key }) })} onClick={() => remove(gap.key)}>
              <Icon name="close" size={18} />
            </Button>
          </div>
          <Select
            label={t('bank.gap-input')}
            value={gap.input}
            onValue={(input) => change(newGap(gap.key, inputs.find((one) => one === input) ?? 'typed'))}
            options={inputs.map((value) => ({ value, label: t(`bank.gap-${value}`) }))}
          />
          <OneGap gap={gap} pointer={`/gaps/${index}`} choices={choices} onGap={change} />
        </section>
      ))}
      <p>
        <Button onClick={add}>
          <Icon name="plus" size={18} /> {t('bank.add-gap')}
        </Button>
      </p>
      {gaps.some(({ input }) => input === 'dragged') && (
        <Rows
          title={t('bank.gap-choices')}
          pointer="/choices"
          rows={choices}
          onRows={(next) => onItem({ ...item, choices: next })}
          add={{ label: t('bank.add-choice'), make: () => ({ key: freshKey(choices, 'c'), text: noText }) }}
          name={(index) => t('bank.choice', { number: index + 1 })}
        >
          {(choice, index, put) => <Texts hideLabel label={t('bank.choice', { number: index + 1 })} pointer={`/choices/${index}/text`} value={choice.text} onValue={(next) => put({ ...choice, text: next })} />}
        </Rows>
      )}
    </>
  );
}

function OneGap({ gap, pointer, choices, onGap }: { gap: Gap; pointer: string; choices: NonNullable<GapItem['choices']>; onGap: (gap: Gap) => void }) {
  const { t, pick } = useI18n();
  const error = useFault(`${pointer}/accepts`);
  switch (gap.input) {
    case 'typed':
      return <TextAnswers pointer={`${pointer}/answers`} answers={gap.answers} onAnswers={(answers) => onGap({ ...gap, answers })} />;
    case 'number':
      return <NumberAnswers pointer={`${pointer}/answers`} answers={gap.answers} onAnswers={(answers) => onGap({ ...gap, answers })} />;
    case 'chosen':
      return <Options pointer={`${pointer}/options`} one options={gap.options} onOptions={(options) => onGap({ ...gap, options })} />;
    case 'dragged':
      return (
        <CheckboxGroup
          label={t('bank.gap-accepts')}
          hint={choices.length === 0 ? t('bank.gap-accepts-none') : undefined}
          error={error}
          value={gap.accepts.map(({ choice }) => choice)}
          onValue={(keys) => onGap({ ...gap, accepts: keys.map((choice) => ({ choice, share: gap.accepts.find((other) => other.choice === choice)?.share ?? 1 })) })}
          options={choices.map(({ key, text }, index) => ({ value: key, label: `${index + 1}. ${plainText(pick(text))}` }))}
        />
      );
  }
}
