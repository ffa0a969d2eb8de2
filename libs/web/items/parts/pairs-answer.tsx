import { useState } from 'react';
import type { ItemResponse } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { Button, Icon, Select } from '#web/ui';
import { Markup } from '../markup.js';
import { useFocusNext } from '../use-focus-next.js';
import { Stem, type ItemAnswerProps, type Of } from '../shown.js';
import { plainText } from '../plain-text.js';

type Pair = readonly [string, string];

function pairsIn(value: ItemResponse | null): readonly Pair[] {
  return value !== null && 'pairs' in value ? value.pairs : [];
}

/** For each prompt one list to choose from. */
export function MatchingAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Of<'matching'>>) {
  const { t } = useI18n();
  const pairs = pairsIn(value);
  const options = item.choices.map(({ key, text }) => ({ value: key, label: plainText(text) }));
  const choose = (prompt: string, choice: string) => {
    const others = pairs.filter(([other]) => other !== prompt);
    const next: readonly Pair[] = choice === '' ? others : [...others, [prompt, choice]];
    onValue(next.length === 0 ? null : { pairs: next });
  };
  return (
    <>
      <Stem text={item.stem} media={media} />
      <div className="i-pairs">
        {item.prompts.map(({ key, text }) => (
          <Select
            key={key}
            id={`${id}-${key}`}
            label={<Markup inline text={text} media={media} />}
            placeholder={t('items.choose')}
            options={options}
            value={pairs.find(([prompt]) => prompt === key)?.[1] ?? ''}
            onValue={(choice) => choose(key, choice)}
          />
        ))}
      </div>
    </>
  );
}

/** Pairs among equals: two lists a pair, and as many pairs as one likes. A pair counts once both of its ends are chosen. */
export function AssociationAnswer({ id, item, value, onValue, media }: ItemAnswerProps<Of<'association'>>) {
  const { t } = useI18n();
  const given = pairsIn(value);
  const [begun, setBegun] = useState<Pair | null>(null);
  const focusNext = useFocusNext();
  const pairs: readonly Pair[] = begun === null ? given : [...given, begun];
  /** What may still be chosen there: no element more often than it may be used, nor with itself. */
  const optionsAt = (index: number, end: 0 | 1) => {
    const taken = pairs.flatMap((pair, place) => (place === index ? pair.filter((_, own) => own !== end) : pair));
    const own = pairs[index]?.[1 - end];
    const free = item.elements.filter(({ key, uses }) => key !== own && (uses === 0 || taken.filter((other) => other === key).length < uses));
    return free.map(({ key, text }) => ({ value: key, label: plainText(text) }));
  };
  const write = (next: readonly Pair[]) => onValue(next.length === 0 ? null : { pairs: next });
  const change = (index: number, end: 0 | 1, key: string) => {
    const [first, second] = pairs[index] ?? ['', ''];
    const pair: Pair = end === 0 ? [key, second] : [first, key];
    if (index < given.length) return write(given.map((other, place) => (place === index ? pair : other)));
    if (pair[0] === '' || pair[1] === '') return setBegun(pair);
    setBegun(null);
    write([...given, pair]);
  };
  const add = () => {
    setBegun(['', '']);
    focusNext(`${id}-${pairs.length}-0`);
  };
  const remove = (index: number) => {
    focusNext(`${id}-add`);
    if (index < given.length) write(given.filter((_, place) => place !== index));
    else setBegun(null);
  };
  const full = item.maxPairs > 0 && pairs.length >= item.maxPairs;
  const spent = ({ key, uses }: (typeof item.elements)[number]) => uses > 0 && pairs.flat().filter((other) => other === key).length >= uses;
  return (
    <>
      <Stem text={item.stem} media={media} />
      <ul className="i-elements">
        {item.elements.map((element) => (
          <li key={element.key} data-used={spent(element) || undefined}>
            <Markup inline text={element.text} media={media} />
          </li>
        ))}
      </ul>
      {pairs.map((pair, index) => (
        <div key={index} className="i-pair">
          <Select id={`${id}-${index}-0`} label={t('items.pair-first', { number: index + 1 })} {...(pair[0] === '' && { placeholder: t('items.choose') })} options={optionsAt(index, 0)} value={pair[0]} onValue={(key) => change(index, 0, key)} />
          <Select id={`${id}-${index}-1`} label={t('items.pair-second', { number: index + 1 })} {...(pair[1] === '' && { placeholder: t('items.choose') })} options={optionsAt(index, 1)} value={pair[1]} onValue={(key) => change(index, 1, key)} />
          <Button variant="quiet" aria-label={t('items.remove-pair', { number: index + 1 })} onClick={() => remove(index)}>
            <Icon name="close" size={18} />
          </Button>
        </div>
      ))}
      {!full && begun === null && (
        <p>
          <Button id={`${id}-add`} onClick={add}>
            <Icon name="plus" size={18} /> {t('items.add-pair')}
          </Button>
        </p>
      )}
    </>
  );
}
