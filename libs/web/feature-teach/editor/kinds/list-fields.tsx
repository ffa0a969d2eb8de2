import type { KeyedText, MatchingItem, OrderingItem, ScaleItem } from '#assessments/engine';
import { useI18n, type PhraseKey } from '#web/i18n';
import { Checkbox, Select } from '#web/ui';
import { plainText } from '#web/items';
import { NumberField, Rows, Texts } from '../fields.js';
import { freshKey, noText } from '../new-content.js';

interface KeyedRowsProps {
  readonly title: string;
  readonly hint?: string;
  readonly pointer: string;
  readonly rows: readonly KeyedText[];
  readonly onRows: (rows: readonly KeyedText[]) => void;
  readonly add: string;
  readonly name: PhraseKey;
  readonly prefix?: string;
}

function KeyedRows({ title, hint, pointer, rows, onRows, add, name, prefix }: KeyedRowsProps) {
  const { t } = useI18n();
  return (
    <Rows
      title={title}
      {...(hint === undefined ? {} : { hint })}
      pointer={pointer}
      rows={rows}
      onRows={onRows}
      add={{ label: add, make: () => ({ key: freshKey(rows, prefix), text: noText }) }}
      name={(index) => t(name, { number: index + 1 })}
    >
      {(row, index, change) => <Texts hideLabel label={t(name, { number: index + 1 })} pointer={`${pointer}/${index}/text`} value={row.text} onValue={(text) => change({ ...row, text })} />}
    </Rows>
  );
}

export function OrderingFields({ item, onItem }: { item: OrderingItem; onItem: (item: OrderingItem) => void }) {
  const { t } = useI18n();
  const scorings = ['positions', 'neighbours', 'exact'] as const;
  return (
    <>
      <KeyedRows title={t('bank.elements')} hint={t('bank.elements-help')} pointer="/elements" rows={item.elements} onRows={(elements) => onItem({ ...item, elements })} add={t('bank.add-element')} name="bank.element" />
      <Select
        label={t('bank.scoring')}
        value={item.scoring ?? 'exact'}
        onValue={(text) => onItem({ ...item, scoring: scorings.find((one) => one === text) ?? 'exact' })}
        options={scorings.map((value) => ({ value, label: t(`bank.order-${value}`) }))}
      />
    </>
  );
}

export function MatchingFields({ item, onItem }: { item: MatchingItem; onItem: (item: MatchingItem) => void }) {
  const { t, pick } = useI18n();
  const { prompts, choices, pairs } = item;
  const kept = (next: Pick<MatchingItem, 'prompts' | 'choices'>) => pairs.filter(({ prompt, choice }) => next.prompts.some(({ key }) => key === prompt) && next.choices.some(({ key }) => key === choice));
  const pair = (prompt: string, choice: string) => {
    const others = pairs.filter((other) => other.prompt !== prompt);
    onItem({ ...item, pairs: choice === '' ? others : [...others, { prompt, choice }] });
  };
  const options = choices.map(({ key, text }, index) => ({ value: key, label: `${index + 1}. ${plainText(pick(text))}` }));
  return (
    <>
      <Rows
        title={t('bank.prompts')}
        pointer="/prompts"
        rows={prompts}
        onRows={(rows) => onItem({ ...item, prompts: rows, pairs: kept({ prompts: rows, choices }) })}
        add={{ label: t('bank.add-prompt'), make: () => ({ key: freshKey(prompts, 'p'), text: noText }) }}
        name={(index) => t('bank.prompt', { number: index + 1 })}
      >
        {(prompt, index, change) => (
          <>
            <Texts hideLabel label={t('bank.prompt', { number: index + 1 })} media pointer={`/prompts/${index}/text`} value={prompt.text} onValue={(text) => change({ ...prompt, text })} />
            <Select label={t('bank.its-choice')} placeholder="–" value={pairs.find((other) => other.prompt === prompt.key)?.choice ?? ''} onValue={(choice) => pair(prompt.key, choice)} options={options} />
          </>
        )}
      </Rows>
      <KeyedRows
        title={t('bank.choices')}
        hint={t('bank.choices-help')}
        pointer="/choices"
        rows={choices}
        onRows={(rows) => onItem({ ...item, choices: rows, pairs: kept({ prompts, choices: rows }) })}
        add={t('bank.add-choice')}
        name="bank.choice"
        prefix="c"
      />
      <Checkbox label={t('bank.all-or-nothing')} checked={item.scoring === 'all-or-nothing'} onChecked={(all) => onItem({ ...item, scoring: all ? 'all-or-nothing' : 'per-pair' })} />
    </>
  );
}

export function ScaleFields({ item, onItem }: { item: ScaleItem; onItem: (item: ScaleItem) => void }) {
  const { t } = useI18n();
  const looks = ['likert', 'rating', 'differential'] as const;
  return (
    <>
      <Rows
        title={t('bank.statements')}
        hint={t('bank.statements-help')}
        pointer="/statements"
        rows={item.statements}
        onRows={(statements) => onItem({ ...item, statements })}
        add={{ label: t('bank.add-statement'), make: (): ScaleItem['statements'][number] => ({ key: freshKey(item.statements, 's'), text: noText }) }}
        name={(index) => t('bank.statement', { number: index + 1 })}
      >
        {(statement, index, change) => (
          <>
            <Texts hideLabel label={t('bank.statement', { number: index + 1 })} pointer={`/statements/${index}/text`} value={statement.text} onValue={(text) => change({ ...statement, text })} />
            <Checkbox label={t('bank.reversed')} checked={statement.reversed ?? false} onChecked={(reversed) => change({ ...statement, reversed })} />
          </>
        )}
      </Rows>
      <Rows
        title={t('bank.steps')}
        hint={t('bank.steps-help')}
        pointer="/steps"
        rows={item.steps}
        onRows={(steps) => onItem({ ...item, steps })}
        add={{ label: t('bank.add-step'), make: () => ({ value: (item.steps.at(-1)?.value ?? 0) + 1, text: noText }) }}
        name={(index) => t('bank.step', { number: index + 1 })}
      >
        {(step, index, change) => (
          <>
            <NumberField label={t('bank.step-value')} pointer={`/steps/${index}/value`} value={step.value} onValue={(value) => change({ ...step, value: value ?? 0 })} />
            <Texts label={t('bank.step-text')} pointer={`/steps/${index}/text`} value={step.text} onValue={(text) => change({ ...step, text })} />
          </>
        )}
      </Rows>
      <Select label={t('bank.look')} value={item.look} onValue={(text) => onItem({ ...item, look: looks.find((one) => one === text) ?? 'likert' })} options={looks.map((value) => ({ value, label: t(`bank.look-${value}`) }))} />
      <Checkbox label={t('bank.not-applicable')} checked={item.notApplicable ?? false} onChecked={(notApplicable) => onItem({ ...item, notApplicable })} />
    </>
  );
}
