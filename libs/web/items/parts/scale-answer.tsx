import type { ItemResponse } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { RadioGroup } from '#web/ui';
import { Markup } from '../markup.js';
import { Stem, type ItemAnswerProps, type Of } from '../shown.js';

type Value = number | 'not-applicable' | 'undisclosed';

function valuesIn(value: ItemResponse | null): Readonly<Record<string, Value>> {
  return value !== null && 'values' in value ? value.values : {};
}

const valueOf = (text: string): Value => (text === 'not-applicable' || text === 'undisclosed' ? text : Number(text));

/** One step of the scale for each statement. */
export function ScaleAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Of<'scale'>>) {
  const { t } = useI18n();
  const given = valuesIn(value);
  const steps = item.steps.map((step) => ({ value: String(step.value), label: step.text === '' ? String(step.value) : <Markup inline text={step.text} media={media} /> }));
  const options = [...steps, ...(item.notApplicable ? [{ value: 'not-applicable', label: t('items.not-applicable') }] : []), { value: 'undisclosed', label: t('items.undisclosed') }];
  return (
    <>
      <Stem text={item.stem} media={media} />
      {item.statements.map(({ key, text }, index) => (
        <RadioGroup
          key={key}
          row={item.look !== 'likert'}
          name={`${id}-${key}`}
          label={text === '' ? t('items.your-answer') : <Markup inline text={`${item.statements.length > 1 ? `${index + 1}. ` : ''}${text}`} media={media} />}
          value={given[key] === undefined ? '' : String(given[key])}
          onValue={(chosen) => onValue({ values: { ...given, [key]: valueOf(chosen) } })}
          options={options}
        />
      ))}
    </>
  );
}

export function SliderAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Of<'slider'>>) {
  const { t, number } = useI18n();
  const given = valuesIn(value)['value'];
  const shown = typeof given === 'number' ? given : item.min;
  return (
    <>
      <Stem text={item.stem} media={media} />
      <label className="i-slider" htmlFor={id}>
        <span>{typeof given === 'number' ? number(given) : t('items.not-chosen')}</span>
        <input id={id} type="range" min={item.min} max={item.max} step={item.step} value={shown} onChange={(event) => onValue({ values: { value: Number(event.target.value) } })} />
        <span className="i-slider__ends" aria-hidden="true">
          <span>{number(item.min)}</span>
          <span>{number(item.max)}</span>
        </span>
      </label>
    </>
  );
}
