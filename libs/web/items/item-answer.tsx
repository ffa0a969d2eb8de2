import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { CheckboxGroup, RadioGroup, TextArea, TextField } from '#web/ui';
import { CaseAnswer } from './parts/case-answer.js';
import { GapAnswer } from './parts/gap-answer.js';
import { OrderAnswer } from './parts/order-answer.js';
import { AssociationAnswer, MatchingAnswer } from './parts/pairs-answer.js';
import { HotspotAnswer, PointAnswer } from './parts/picture-answer.js';
import { ScaleAnswer, SliderAnswer } from './parts/scale-answer.js';
import { chosenIn, Stem, type ItemAnswerProps, type Of } from './shown.js';
import { Markup } from './markup.js';
import './items.css';

/** Any question with the controls that answer it: all by keyboard, none by dragging alone. */
export function ItemAnswer(props: ItemAnswerProps) {
  return (
    <div className="i-item" lang={props.lang}>
      {ofKind(props)}
    </div>
  );
}

function ofKind({ item, ...rest }: ItemAnswerProps): ReactNode {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return <ChoiceAnswer {...rest} item={item} />;
    case 'matching':
      return <MatchingAnswer {...rest} item={item} />;
    case 'association':
      return <AssociationAnswer {...rest} item={item} />;
    case 'ordering':
      return <OrderAnswer {...rest} item={item} />;
    case 'gap':
      return <GapAnswer {...rest} item={item} />;
    case 'short-text':
    case 'numeric':
    case 'extended-text':
      return <TextAnswer {...rest} item={item} />;
    case 'file':
      return (
        <>
          <Stem text={item.stem} media={rest.media} />
          {rest.files}
        </>
      );
    case 'case':
      return <CaseAnswer {...rest} item={item} />;
    case 'scale':
      return <ScaleAnswer {...rest} item={item} />;
    case 'slider':
      return <SliderAnswer {...rest} item={item} />;
    case 'hotspot':
      return <HotspotAnswer {...rest} item={item} />;
    case 'point':
      return <PointAnswer {...rest} item={item} />;
  }
}

function ChoiceAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Of<'single-choice' | 'multiple-choice' | 'true-false'>>) {
  const { t } = useI18n();
  const chosen = chosenIn(value);
  const choose = (keys: readonly string[]) => onValue(keys.length === 0 ? null : { chosen: keys });
  const label = <Markup inline text={item.stem} media={media} />;
  if (item.kind === 'true-false') {
    const options = [
      { value: 'true', label: t('items.true') },
      { value: 'false', label: t('items.false') },
    ];
    return <RadioGroup large name={id} label={label} value={chosen[0] ?? ''} onValue={(key) => choose([key])} options={options} />;
  }
  const options = item.options.map(({ key, text }) => ({ value: key, label: <Markup inline text={text} media={media} /> }));
  if (item.kind === 'single-choice') return <RadioGroup large name={id} label={label} value={chosen[0] ?? ''} onValue={(key) => choose([key])} options={options} />;
  const hint = item.maxChoices > 0 ? t('items.choose-up-to', { count: item.maxChoices }) : t('items.choose-all');
  return <CheckboxGroup large name={id} label={label} hint={hint} {...(item.maxChoices > 0 && { most: item.maxChoices })} value={chosen} onValue={choose} options={options} />;
}

function TextAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Of<'short-text' | 'numeric' | 'extended-text'>>) {
  const { t } = useI18n();
  const template = item.kind === 'extended-text' ? (item.template ?? '') : '';
  const text = value !== null && 'text' in value ? value.text : template;
  const bound = { id, value: text, onValue: (typed: string) => onValue(typed === '' ? null : { text: typed }), label: <Markup inline text={item.stem} media={media} />, large: true };
  if (item.kind === 'short-text') return <TextField {...bound} autoComplete="off" />;
  if (item.kind === 'numeric') {
    const hint = item.units.length > 0 ? t('items.number-with-unit', { units: item.units.join(', ') }) : t('items.number');
    return <TextField {...bound} width="short" inputMode={item.units.length > 0 ? 'text' : 'decimal'} autoComplete="off" hint={hint} />;
  }
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
  return (
    <>
      <TextArea {...bound} rows={8} hint={limits(item, t)} />
      <p className="k-soft k-small" role="status">
        {t('items.words', { count: words })}
      </p>
    </>
  );
}

function limits({ minWords, maxWords }: Of<'extended-text'>, t: ReturnType<typeof useI18n>['t']): string | undefined {
  if (minWords !== null && maxWords !== null) return t('items.words-between', { least: minWords, most: maxWords });
  if (minWords !== null) return t('items.words-least', { least: minWords });
  return maxWords === null ? undefined : t('items.words-most', { most: maxWords });
}
