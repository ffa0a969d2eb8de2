import { useState } from 'react';
import type { ItemOption, MultipleChoiceItem, SingleChoiceItem, TrueFalseItem } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { Button, Checkbox, Dialog, RadioGroup, Select, TextArea } from '#web/ui';
import { useEditing } from '../editing.js';
import { Rows, Texts } from '../fields.js';
import { freshKey, noText } from '../new-content.js';
import { pastedOptions } from '../paste-options.js';

interface OptionsProps {
  readonly pointer: string;
  readonly options: readonly ItemOption[];
  readonly onOptions: (options: readonly ItemOption[]) => void;
  /** Exactly one is right. */
  readonly one: boolean;
}

export function Options({ pointer, options, onOptions, one }: OptionsProps) {
  const { t } = useI18n();
  const { id } = useEditing();
  // Those of a gap stand in a list of the browser, which shows words only.
  const shown = pointer === '/options';
  const mark = (index: number, correct: boolean) => onOptions(options.map((option, place) => (place === index ? { ...option, correct } : one ? { ...option, correct: false } : option)));
  return (
    <Rows
      title={t('bank.options')}
      pointer={pointer}
      rows={options}
      onRows={onOptions}
      add={{ label: t('bank.add-option'), make: (): ItemOption => ({ key: freshKey(options), text: noText, correct: false }) }}
      name={(index) => t('bank.option', { number: index + 1 })}
      more={<PasteOptions one={one} onPaste={onOptions} />}
    >
      {(option, index, change) => (
        <>
          <label className="b-right">
            <input type={one ? 'radio' : 'checkbox'} name={one ? `${id}${pointer}` : undefined} checked={option.correct} onChange={(event) => mark(index, event.target.checked)} />
            {t('bank.is-right')}
          </label>
          <Texts label={t('bank.option-text')} media={shown} pointer={`${pointer}/${index}/text`} value={option.text} onValue={(text) => change({ ...option, text })} />
          <details className="b-more">
            <summary>{t('bank.option-why')}</summary>
            <Texts label={t('bank.option-why')} media={shown} optional pointer={`${pointer}/${index}/explanation`} value={option.explanation ?? noText} rows={2} onValue={(explanation) => change({ ...option, explanation })} />
          </details>
        </>
      )}
    </Rows>
  );
}

function PasteOptions({ one, onPaste }: { one: boolean; onPaste: (options: readonly ItemOption[]) => void }) {
  const { t } = useI18n();
  const { language } = useEditing();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const take = () => {
    const options = pastedOptions(text, language);
    const first = options.findIndex(({ correct }) => correct);
    if (options.length > 0) onPaste(one ? options.map((option, index) => ({ ...option, correct: index === Math.max(first, 0) })) : options);
    setText('');
    setOpen(false);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('bank.paste')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('bank.paste')} actions={<Button variant="primary" onClick={take}>{t('bank.paste-take')}</Button>}>
        <TextArea label={t('bank.paste-label')} hint={t('bank.paste-help')} rows={8} value={text} onValue={setText} />
      </Dialog>
    </>
  );
}

export function ChoiceFields({ item, onItem }: { item: SingleChoiceItem | MultipleChoiceItem; onItem: (item: SingleChoiceItem | MultipleChoiceItem) => void }) {
  const { t } = useI18n();
  return (
    <>
      <Options pointer="/options" one={item.kind === 'single-choice'} options={item.options} onOptions={(options) => onItem({ ...item, options })} />
      {item.kind === 'multiple-choice' && (
        <Select
          label={t('bank.scoring')}
          value={item.scoring ?? 'per-option'}
          onValue={(scoring) => onItem({ ...item, scoring: scoring === 'all-or-nothing' ? scoring : 'per-option' })}
          options={[
            { value: 'per-option', label: t('bank.per-option') },
            { value: 'all-or-nothing', label: t('bank.all-or-nothing') },
          ]}
        />
      )}
      <Checkbox label={t('bank.shuffle')} checked={item.shuffle ?? true} onChecked={(shuffle) => onItem({ ...item, shuffle })} />
    </>
  );
}

export function TrueFalseFields({ item, onItem }: { item: TrueFalseItem; onItem: (item: TrueFalseItem) => void }) {
  const { t } = useI18n();
  const why = (side: 'true' | 'false') => (
    <Texts
      label={t(`bank.why-${side}`)}
      optional
      pointer={`/explanations/${side}`}
      value={item.explanations?.[side] ?? noText}
      rows={2}
      onValue={(text) => onItem({ ...item, explanations: { ...item.explanations, [side]: text } })}
    />
  );
  return (
    <>
      <RadioGroup
        row
        label={t('bank.right-answer')}
        value={item.answer ? 'true' : 'false'}
        onValue={(answer) => onItem({ ...item, answer: answer === 'true' })}
        options={[
          { value: 'true', label: t('items.true') },
          { value: 'false', label: t('items.false') },
        ]}
      />
      <details className="b-more">
        <summary>{t('bank.option-why')}</summary>
        {why('true')}
        {why('false')}
      </details>
    </>
  );
}
