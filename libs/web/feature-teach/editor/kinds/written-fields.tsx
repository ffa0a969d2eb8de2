import type { ExtendedTextItem, FileItem, Rubric } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { CheckboxGroup } from '#web/ui';
import { NumberField, Rows, Texts } from '../fields.js';
import { freshKey, noText } from '../new-content.js';

type Criterion = Rubric['criteria'][number];

const newCriterion = (taken: readonly Criterion[]): Criterion => ({
  key: freshKey(taken, 'k'),
  title: noText,
  levels: [0, 1, 2].map((points) => ({ key: `l${points}`, text: noText, points })),
});

/** What a person grades by. */
function RubricFields({ rubric, onRubric }: { rubric: Rubric | undefined; onRubric: (rubric: Rubric | undefined) => void }) {
  const { t } = useI18n();
  const criteria = rubric?.criteria ?? [];
  return (
    <Rows
      title={t('bank.rubric')}
      hint={t('bank.rubric-help')}
      pointer="/rubric/criteria"
      rows={criteria}
      onRows={(next) => onRubric(next.length === 0 ? undefined : { criteria: next })}
      add={{ label: t('bank.add-criterion'), make: () => newCriterion(criteria) }}
      name={(index) => t('bank.criterion', { number: index + 1 })}
    >
      {(criterion, index, change) => (
        <>
          <Texts hideLabel label={t('bank.criterion', { number: index + 1 })} pointer={`/rubric/criteria/${index}/title`} value={criterion.title} onValue={(title) => change({ ...criterion, title })} />
          <Rows
            title={t('bank.levels')}
            pointer={`/rubric/criteria/${index}/levels`}
            rows={criterion.levels}
            onRows={(levels) => change({ ...criterion, levels })}
            add={{ label: t('bank.add-level'), make: () => ({ key: freshKey(criterion.levels, 'l'), text: noText, points: criterion.levels.length }) }}
            name={(place) => t('bank.level', { number: place + 1 })}
          >
            {(level, place, put) => (
              <>
                <NumberField label={t('bank.points')} min={0} pointer={`/rubric/criteria/${index}/levels/${place}/points`} value={level.points} onValue={(points) => put({ ...level, points: points ?? 0 })} />
                <Texts label={t('bank.level-text')} pointer={`/rubric/criteria/${index}/levels/${place}/text`} value={level.text} onValue={(text) => put({ ...level, text })} />
              </>
            )}
          </Rows>
        </>
      )}
    </Rows>
  );
}

/** Leaves a member out rather than setting it to nothing. */
function without<T extends object, K extends keyof T>(item: T, name: K, value: T[K] | undefined): T {
  const { [name]: _old, ...rest } = item;
  return (value === undefined ? rest : { ...rest, [name]: value }) as T;
}

export function ExtendedTextFields({ item, onItem }: { item: ExtendedTextItem; onItem: (item: ExtendedTextItem) => void }) {
  const { t } = useI18n();
  return (
    <>
      <div className="b-line">
        <NumberField label={t('bank.min-words')} optional min={0} step={1} pointer="/minWords" value={item.minWords} onValue={(value) => onItem(without(item, 'minWords', value))} />
        <NumberField label={t('bank.max-words')} optional min={1} step={1} pointer="/maxWords" value={item.maxWords} onValue={(value) => onItem(without(item, 'maxWords', value))} />
      </div>
      <RubricFields rubric={item.rubric} onRubric={(rubric) => onItem(without(item, 'rubric', rubric))} />
      <details className="b-more">
        <summary>{t('bank.template')}</summary>
        <Texts label={t('bank.template')} optional pointer="/template" rows={3} value={item.template ?? noText} onValue={(template) => onItem({ ...item, template })} />
      </details>
    </>
  );
}

const accepted = ['application/pdf', 'image/jpeg', 'image/png', 'audio/mpeg', 'video/mp4'] as const;
const megabyte = 1024 * 1024;

function fileType(mediaType: string): string {
  return mediaType === 'audio/mpeg' ? 'MP3' : (mediaType.split('/')[1]?.toUpperCase() ?? mediaType);
}

export function FileFields({ item, onItem }: { item: FileItem; onItem: (item: FileItem) => void }) {
  const { t } = useI18n();
  const types = [...new Set([...accepted, ...item.accept])];
  return (
    <>
      <CheckboxGroup row label={t('bank.file-types')} hint={t('bank.file-types-help')} value={item.accept} onValue={(accept) => onItem({ ...item, accept })} options={types.map((value) => ({ value, label: fileType(value) }))} />
      <div className="b-line">
        <NumberField label={t('bank.max-files')} min={1} step={1} pointer="/maxFiles" value={item.maxFiles} onValue={(value) => onItem({ ...item, maxFiles: value ?? 1 })} />
        <NumberField label={t('bank.max-megabytes')} min={1} pointer="/maxBytes" value={Math.round(item.maxBytes / megabyte)} onValue={(value) => onItem({ ...item, maxBytes: (value ?? 1) * megabyte })} />
      </div>
      <RubricFields rubric={item.rubric} onRubric={(rubric) => onItem(without(item, 'rubric', rubric))} />
    </>
  );
}
