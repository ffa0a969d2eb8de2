import { useState } from 'react';
import { useI18n } from '#web/i18n';
import { Button, Card, Icon, Select, TextField } from '#web/ui';
import { competenceCodes, useCompetenceName } from '../bank/competences.js';
import type { Bank, Labels } from '../bank/types.js';

interface LabelFieldsProps {
  readonly bank: Bank | undefined;
  readonly labels: Labels;
  readonly onLabels: (labels: Labels) => void;
}

/** By what the question is found and drawn. Changing it makes no new version. */
export function LabelFields({ bank, labels, onLabels }: LabelFieldsProps) {
  const { t } = useI18n();
  const nameOf = useCompetenceName();
  const free = competenceCodes.filter((code) => !labels.competences.includes(code));
  return (
    <Card title={t('bank.labels')}>
      <TextField id="label-name" label={t('bank.name')} hint={t('bank.name-help')} optional value={labels.name} maxLength={200} onValue={(name) => onLabels({ ...labels, name })} />
      <div className="b-line">
        <Select
          id="label-folder"
          label={t('bank.folder')}
          value={labels.folderId ?? ''}
          onValue={(folder) => onLabels({ ...labels, folderId: folder === '' ? null : folder })}
          options={[{ value: '', label: t('bank.no-folder') }, ...(bank?.folders ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          id="label-difficulty"
          label={t('bank.difficulty')}
          value={labels.difficulty ?? ''}
          onValue={(text) => onLabels({ ...labels, difficulty: text === 'easy' || text === 'medium' || text === 'hard' ? text : null })}
          options={[{ value: '', label: t('bank.not-said') }, ...(['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: t(`bank.difficulty-${value}`) }))]}
        />
      </div>
      <Tags tags={labels.tags} onTags={(tags) => onLabels({ ...labels, tags })} />
      <Select
        id="label-competence"
        label={t('bank.add-competence')}
        placeholder="–"
        value=""
        onValue={(code) => code !== '' && onLabels({ ...labels, competences: [...labels.competences, code] })}
        options={free.map((value) => ({ value, label: nameOf(value) }))}
      />
      <Chips all={labels.competences} nameOf={nameOf} onAll={(competences) => onLabels({ ...labels, competences })} />
    </Card>
  );
}

function Tags({ tags, onTags }: { tags: readonly string[]; onTags: (tags: string[]) => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const add = () => {
    const more = typed.split(',').map((tag) => tag.trim().slice(0, 50)).filter((tag) => tag !== '');
    onTags([...new Set([...tags, ...more])].slice(0, 20));
    setTyped('');
  };
  return (
    <>
      <div className="b-line">
        <TextField
          id="label-tag"
          label={t('bank.add-tag')}
          value={typed}
          onValue={setTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>{t('bank.add')}</Button>
      </div>
      <Chips all={tags} nameOf={(tag) => tag} onAll={onTags} />
    </>
  );
}

/** What has been added; nothing at all where nothing has. */
function Chips({ all, nameOf, onAll }: { all: readonly string[]; nameOf: (one: string) => string; onAll: (all: string[]) => void }) {
  if (all.length === 0) return null;
  return (
    <div className="b-tags">
      {all.map((one) => (
        <Chip key={one} label={nameOf(one)} onRemove={() => onAll(all.filter((other) => other !== one))} />
      ))}
    </div>
  );
}

export function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const { t } = useI18n();
  return (
    <span className="b-chip">
      {label}
      <button type="button" aria-label={t('bank.remove', { name: label })} onClick={onRemove}>
        <Icon name="close" size={16} />
      </button>
    </span>
  );
}
