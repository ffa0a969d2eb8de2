import type { AcceptedNumber, AcceptedText, NumberUnit, NumericItem, ShortTextItem } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { Checkbox, Select, TextArea, TextField } from '#web/ui';
import { useFault, useFieldId } from '../editing.js';
import { NumberField, Rows, ShareField, Texts } from '../fields.js';
import { noText } from '../new-content.js';

interface AnswersProps<A> {
  readonly pointer: string;
  readonly answers: readonly A[];
  readonly onAnswers: (answers: readonly A[]) => void;
}

/** Groups of typed answers that earn the same, in whatever languages they may come. */
export function TextAnswers({ pointer, answers, onAnswers }: AnswersProps<AcceptedText>) {
  const { t } = useI18n();
  return (
    <Rows
      title={t('bank.accepted')}
      hint={t('bank.accepted-help')}
      pointer={pointer}
      rows={answers}
      onRows={onAnswers}
      add={{ label: t('bank.add-accepted'), make: () => ({ texts: [''], share: 1 }) }}
      name={(index) => t('bank.accepted-one', { number: index + 1 })}
    >
      {(answer, index, change) => (
        <>
          <AcceptedTexts pointer={`${pointer}/${index}/texts`} texts={answer.texts} onTexts={(texts) => change({ ...answer, texts })} />
          <ShareField label={t('bank.share')} value={answer.share} onValue={(share) => change({ ...answer, share })} />
          <details className="b-more">
            <summary>{t('bank.option-why')}</summary>
            <Texts label={t('bank.option-why')} optional pointer={`${pointer}/${index}/explanation`} value={answer.explanation ?? noText} rows={2} onValue={(explanation) => change({ ...answer, explanation })} />
          </details>
        </>
      )}
    </Rows>
  );
}

function AcceptedTexts({ pointer, texts, onTexts }: { pointer: string; texts: readonly string[]; onTexts: (texts: readonly string[]) => void }) {
  const { t } = useI18n();
  const [own, first] = [useFault(pointer), useFault(`${pointer}/0`)];
  return <TextArea id={useFieldId(pointer)} label={t('bank.accepted-texts')} hint={t('bank.one-a-line')} rows={3} error={own ?? first} value={texts.join('\n')} onValue={(text) => onTexts(text.split('\n'))} />;
}

export function NumberAnswers({ pointer, answers, onAnswers }: AnswersProps<AcceptedNumber>) {
  const { t } = useI18n();
  return (
    <Rows
      title={t('bank.numbers')}
      pointer={pointer}
      rows={answers}
      onRows={onAnswers}
      add={{ label: t('bank.add-number'), make: (): AcceptedNumber => ({ value: 0, tolerance: { kind: 'absolute', by: 0 }, share: 1 }) }}
      name={(index) => t('bank.number-one', { number: index + 1 })}
    >
      {(answer, index, change) => (
        <div className="b-line">
          <NumberField label={t('bank.value')} pointer={`${pointer}/${index}/value`} value={answer.value} onValue={(value) => change({ ...answer, value: value ?? 0 })} />
          <NumberField
            label={t('bank.tolerance')}
            min={0}
            pointer={`${pointer}/${index}/tolerance/by`}
            value={answer.tolerance.kind === 'relative' ? Math.round(answer.tolerance.by * 1e8) / 1e6 : answer.tolerance.by}
            onValue={(by = 0) => change({ ...answer, tolerance: { ...answer.tolerance, by: answer.tolerance.kind === 'relative' ? by / 100 : by } })}
          />
          <Select
            label={t('bank.tolerance-kind')}
            value={answer.tolerance.kind}
            onValue={(kind) => change({ ...answer, tolerance: { ...answer.tolerance, kind: kind === 'relative' ? 'relative' : 'absolute' } })}
            options={[
              { value: 'absolute', label: t('bank.absolute') },
              { value: 'relative', label: t('bank.relative') },
            ]}
          />
          <ShareField label={t('bank.share')} value={answer.share} onValue={(share) => change({ ...answer, share })} />
        </div>
      )}
    </Rows>
  );
}

export function Units({ pointer, units, onUnits }: { pointer: string; units: readonly NumberUnit[]; onUnits: (units: readonly NumberUnit[]) => void }) {
  const { t } = useI18n();
  return (
    <Rows title={t('bank.units')} hint={t('bank.units-help')} pointer={pointer} rows={units} onRows={onUnits} add={{ label: t('bank.add-unit'), make: () => ({ unit: '', factor: 1 }) }} name={(index) => t('bank.unit', { number: index + 1 })}>
      {(unit, index, change) => (
        <div className="b-line">
          <UnitName pointer={`${pointer}/${index}/unit`} value={unit.unit} onValue={(name) => change({ ...unit, unit: name })} />
          <NumberField label={t('bank.factor')} pointer={`${pointer}/${index}/factor`} value={unit.factor} onValue={(factor) => change({ ...unit, factor: factor ?? 1 })} />
        </div>
      )}
    </Rows>
  );
}

function UnitName({ pointer, value, onValue }: { pointer: string; value: string; onValue: (text: string) => void }) {
  const { t } = useI18n();
  return <TextField id={useFieldId(pointer)} width="short" label={t('bank.unit-name')} error={useFault(pointer)} value={value} onValue={onValue} />;
}

export function ShortTextFields({ item, onItem }: { item: ShortTextItem; onItem: (item: ShortTextItem) => void }) {
  const { t } = useI18n();
  return (
    <>
      <TextAnswers pointer="/answers" answers={item.answers} onAnswers={(answers) => onItem({ ...item, answers })} />
      <Checkbox label={t('bank.case-sensitive')} checked={item.caseSensitive ?? false} onChecked={(caseSensitive) => onItem({ ...item, caseSensitive })} />
      <Checkbox label={t('bank.wildcards')} checked={item.wildcards ?? false} onChecked={(wildcards) => onItem({ ...item, wildcards })} />
    </>
  );
}

export function NumericFields({ item, onItem }: { item: NumericItem; onItem: (item: NumericItem) => void }) {
  const { t } = useI18n();
  return (
    <>
      <NumberAnswers pointer="/answers" answers={item.answers} onAnswers={(answers) => onItem({ ...item, answers })} />
      <Units pointer="/units" units={item.units ?? []} onUnits={(units) => onItem({ ...item, units })} />
      {(item.units ?? []).length > 0 && <ShareField label={t('bank.unit-penalty')} value={item.unitPenalty ?? 0} onValue={(unitPenalty) => onItem({ ...item, unitPenalty: Math.max(0, unitPenalty) })} />}
    </>
  );
}
