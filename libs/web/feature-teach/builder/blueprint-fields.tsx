import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Checkbox, CheckboxGroup, Notice, Select } from '#web/ui';
import { competenceCodes, useCompetenceName } from '../bank/competences.js';
import type { Cell, Composition, UnevenCell } from '../bank/types.js';
import { useProgrammeKey } from '../use-programme-key.js';
import { NumberField, Rows } from '../editor/fields.js';
import { sentence } from '../statistics/verdicts.js';

interface BlueprintFieldsProps {
  readonly composition: Composition;
  readonly onComposition: (composition: Composition) => void;
  readonly missing: readonly (Cell & { missing: number })[];
  readonly uneven: readonly UnevenCell[];
  /** Not of a pair, nor of an anonymous survey. */
  readonly canDrawEach: boolean;
}

/** How many questions of what kind are drawn, and from where. */
export function BlueprintFields({ composition, onComposition, missing, uneven, canDrawEach }: BlueprintFieldsProps) {
  const { t, pick, list, number } = useI18n();
  const nameOf = useCompetenceName();
  const key = useProgrammeKey();
  const banks = useApi('/api/v1/programmes/{key}/banks', { path: { key } });
  const cells = composition.cells ?? [];
  const describe = ({ competence, difficulty }: Pick<Cell, 'competence' | 'difficulty'>) => `${competence === null ? t('bank.any-competence') : nameOf(competence)}, ${difficulty === null ? t('bank.any-difficulty') : t(`bank.of-difficulty-${difficulty}`)}`;
  return (
    <>
      <CheckboxGroup label={t('bank.draw-from')} value={composition.bankIds ?? []} onValue={(bankIds) => onComposition({ ...composition, bankIds: [...bankIds] })} options={(banks.data?.items ?? []).map(({ id, title, final }) => ({ value: id, label: `${pick(title)} (${final})` }))} />
      <Rows
        title={t('bank.blueprint')}
        hint={t('bank.blueprint-help')}
        pointer="/composition/cells"
        rows={cells}
        onRows={(rows) => onComposition({ ...composition, cells: [...rows] })}
        add={{ label: t('bank.add-cell'), make: (): Cell => ({ competence: null, difficulty: null, count: 5 }) }}
        name={(index) => t('bank.cell', { number: index + 1 })}
      >
        {(cell, index, change) => (
          <div className="b-line">
            <NumberField label={t('bank.how-many')} min={1} step={1} pointer={`/composition/cells/${index}/count`} value={cell.count} onValue={(count) => change({ ...cell, count: Math.max(1, Math.round(count ?? 1)) })} />
            <Select label={t('bank.competence')} value={cell.competence ?? ''} onValue={(text) => change({ ...cell, competence: text === '' ? null : text })} options={[{ value: '', label: sentence(t('bank.any-competence')) }, ...competenceCodes.map((value) => ({ value, label: nameOf(value) }))]} />
            <Select label={t('bank.difficulty')} value={cell.difficulty ?? ''} onValue={(text) => change({ ...cell, difficulty: text === 'easy' || text === 'medium' || text === 'hard' ? text : null })} options={[{ value: '', label: sentence(t('bank.any-difficulty')) }, ...(['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: t(`bank.difficulty-${value}`) }))]} />
          </div>
        )}
      </Rows>
      <Checkbox label={t('measures.draw-by-answers')} hint={t('measures.draw-by-answers-help')} checked={composition.byAnswers === true} onChecked={(byAnswers) => onComposition({ ...composition, byAnswers })} />
      {canDrawEach && <Checkbox label={t('settings.each-attempt')} hint={t('settings.each-attempt-help')} checked={composition.eachAttempt === true} onChecked={(eachAttempt) => onComposition({ ...composition, eachAttempt })} />}
      {missing.length > 0 && (
        <Notice tone="attention" live title={t('bank.infeasible')}>
          <ul>
            {missing.map((cell, index) => (
              <li key={index}>{t('bank.lacks', { count: cell.missing, what: describe(cell) })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {uneven.length > 0 && (
        <Notice tone="attention" live title={t('bank.uneven')}>
          <p>{t('bank.uneven-help')}</p>
          <ul>
            {uneven.map((cell, index) => (
              <li key={index}>{t('bank.uneven-cell', { what: describe(cell), points: list(cell.points.map((points) => number(points, 2))) })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>
        <Button onClick={() => onComposition({ ...composition, seed: ((composition.seed ?? 1) % 2_147_483_646) + 1 })}>{t('bank.draw-again')}</Button>
      </p>
    </>
  );
}
