import { useRef, useState, type KeyboardEvent } from 'react';
import { useI18n } from '#web/i18n';
import { Badge, Button, classes, ConfirmDialog } from '#web/ui';
import { useApiChange } from '#web/api-client';
import type { PaperForm } from './paper-screen.js';
import { SheetPerson } from './sheet-person.js';
import { useSheet, type Cell, type SaveState, type Sheet } from './use-sheet.js';

const oneDigit = new Set(['single-choice', 'true-false']);
const words = new Set(['short-text', 'extended-text', 'gap']);

/** The answers of one sheet: a small field for each question, made for typing without looking up. */
export function SheetEntry({ sheet, form, onward }: { sheet: Sheet; form: PaperForm; onward: boolean }) {
  const { t, pick } = useI18n();
  const typed = useSheet(sheet, form);
  const box = useRef<HTMLFieldSetElement>(null);
  const linked = sheet.state === 'linked';
  const name = t('paper.sheet', { number: sheet.number });
  const faults = typed.cells.filter(({ fault }) => fault !== null);

  function move(from: HTMLInputElement, by: 1 | -1): void {
    const all = [...document.querySelectorAll<HTMLInputElement>('.p-sheet input.p-cell:not(:disabled)')];
    const next = all[all.indexOf(from) + by];
    next?.focus();
    next?.select();
  }
  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    move(event.currentTarget, event.shiftKey ? -1 : 1);
  }
  function change(cell: Cell, input: HTMLInputElement): void {
    typed.type(cell.questionId, input.value);
    if (onward && oneDigit.has(cell.item.kind) && /^\d$/.test(input.value)) move(input, 1);
  }

  return (
    <fieldset
      ref={box}
      className="p-sheet"
      aria-describedby={faults.length > 0 ? `faults-${sheet.code}` : undefined}
      onBlur={(event) => {
        if (box.current?.contains(event.relatedTarget) !== true) typed.save();
      }}
    >
      <legend>
        <strong>{name}</strong> <span className="k-soft k-numeric">{sheet.code}</span> <State state={typed.state} sheet={sheet} />
      </legend>
      <div className="p-cells">
        {typed.cells.map((cell) => (
          <label key={cell.questionId} className={classes('p-cell__box', words.has(cell.item.kind) && 'p-cell__box--wide')} title={pick(cell.item.stem)}>
            <span aria-hidden="true">{cell.position}</span>
            <span className="k-hidden">{t('paper.answer-to', { position: cell.position, stem: pick(cell.item.stem) })}</span>
            <input
              className="k-input p-cell"
              value={cell.typed}
              disabled={linked}
              autoComplete="off"
              inputMode={words.has(cell.item.kind) ? 'text' : cell.item.kind === 'numeric' ? 'decimal' : 'numeric'}
              aria-invalid={cell.fault !== null || undefined}
              onChange={(event) => change(cell, event.currentTarget)}
              onKeyDown={onKey}
            />
          </label>
        ))}
      </div>
      <div id={`faults-${sheet.code}`} role="status">
        {faults.map(({ position, fault }) => (
          <p key={position} className="p-fault">
            {t('paper.fault', { position, fault: t(`paper.fault-${fault ?? 'not-all'}`) })}
          </p>
        ))}
        {typed.state === 'failed' && <p className="p-fault">{typed.problem?.title ?? t('common.error-title')}</p>}
      </div>
      <div className="p-foot">
        <SheetPerson sheet={sheet} assessmentId={form.id} entered={typed.state === 'saved' || (sheet.state === 'entered' && typed.state === 'clean')} />
        <Drop sheet={sheet} name={name} />
      </div>
    </fieldset>
  );
}

function State({ state, sheet }: { state: SaveState; sheet: Sheet }) {
  const { t } = useI18n();
  const shown = sheet.state === 'linked' ? 'linked' : state === 'clean' ? sheet.state : state;
  if (shown === 'printed' || shown === 'void') return null;
  const tone = shown === 'failed' ? 'danger' : shown === 'unsaved' || shown === 'saving' ? 'attention' : 'done';
  return (
    <span role="status">
      <Badge tone={tone}>{t(`paper.state-${shown}`)}</Badge>
    </span>
  );
}

function Drop({ sheet, name }: { sheet: Sheet; name: string }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const drop = useApiChange('delete', '/api/v1/sheets/{code}', ['/api/v1/assessments/{id}/sheets']);
  if (sheet.state === 'linked') return null;
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('paper.drop')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('paper.drop-title', { name })}
        confirm={t('paper.drop')}
        busy={drop.isPending}
        onConfirm={() => drop.mutate({ path: { code: sheet.code } }, { onSuccess: () => setAsking(false) })}
      >
        <p>{t('paper.drop-help')}</p>
      </ConfirmDialog>
    </>
  );
}
