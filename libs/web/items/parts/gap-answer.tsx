import type { ItemResponse } from '#assessments/engine';
import { plainText } from '../plain-text.js';
import { useI18n } from '#web/i18n';
import { Markup } from '../markup.js';
import { Stem, type ItemAnswerProps, type Of } from '../shown.js';

function gapsIn(value: ItemResponse | null): Readonly<Record<string, string>> {
  return value !== null && 'gaps' in value ? value.gaps : {};
}

type Shown = Of<'gap'>;

/** A text whose gaps are fields. What would be dragged elsewhere is chosen from a list here. */
export function GapAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Shown>) {
  const { t } = useI18n();
  const given = gapsIn(value);
  const give = (key: string, text: string) => {
    const next = Object.fromEntries(Object.entries({ ...given, [key]: text }).filter(([, filled]) => filled !== ''));
    onValue(Object.keys(next).length === 0 ? null : { gaps: next });
  };
  const field = (key: string) => {
    const index = item.gaps.findIndex((gap) => gap.key === key);
    const gap = item.gaps[index];
    if (gap === undefined) return null;
    const common = { id: `${id}-${key}`, 'aria-label': t('items.gap', { number: index + 1 }), className: 'k-input i-gap', value: given[key] ?? '' };
    const choices = choicesFor(item, gap, given);
    if (choices === null) return <input {...common} type="text" autoComplete="off" inputMode={gap.input === 'number' ? 'decimal' : undefined} onChange={(event) => give(key, event.target.value)} />;
    return (
      <select {...common} onChange={(event) => give(key, event.target.value)}>
        <option value="">…</option>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {plainText(choice.text)}
          </option>
        ))}
      </select>
    );
  };
  return (
    <>
      {item.stem !== '' && <Stem text={item.stem} media={media} />}
      <div className="i-gaps">
        <Markup text={item.text} media={media} gap={field} />
      </div>
    </>
  );
}

function choicesFor(item: Shown, gap: Shown['gaps'][number], given: Readonly<Record<string, string>>): readonly { key: string; text: string }[] | null {
  if (gap.input === 'chosen') return gap.options;
  if (gap.input !== 'dragged') return null;
  const usedElsewhere = (key: string) => Object.entries(given).filter(([other, choice]) => other !== gap.key && choice === key).length;
  return item.choices.filter(({ key, uses }) => uses === 0 || usedElsewhere(key) < uses);
}
