import { useEffect, useState } from 'react';
import type { ItemContent } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { Button, RadioGroup, TextArea, TextField } from '#web/ui';
import type { DecisionState } from './use-decision.js';

/** Levels or points, a comment, and notes at places of the text. Digits choose a level of the first criterion without one. */
export function DecisionFields({ decision, content }: { decision: DecisionState; content: ItemContent }) {
  const { t, pick, number } = useI18n();
  const { rubric } = decision;
  useLevelKeys(decision);
  return (
    <>
      {rubric === null ? (
        <TextField label={t('grading.points', { most: number(content.points, 2) })} value={decision.points} onValue={decision.setPoints} inputMode="decimal" width="short" />
      ) : (
        rubric.criteria.map(({ key, title, levels }) => (
          <RadioGroup
            key={key}
            label={pick(title)}
            value={decision.marks[key] ?? ''}
            onValue={(level) => decision.mark(key, level)}
            options={levels.map((level, index) => ({ value: level.key, label: `${index + 1}. ${pick(level.text)}`, hint: t('grading.level-points', { points: number(level.points, 2) }) }))}
          />
        ))
      )}
      <TextArea label={t('grading.comment')} hint={t('grading.comment-help')} value={decision.comment} onValue={decision.setComment} rows={4} maxLength={4000} />
      <Notes decision={decision} />
    </>
  );
}

function useLevelKeys({ rubric, marks, mark }: DecisionState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('textarea, input[type=text], select');
      if (rubric === null || typing || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
      const open = rubric.criteria.find(({ key }) => marks[key] === undefined);
      const level = open?.levels[Number(event.key) - 1];
      if (open !== undefined && level !== undefined) mark(open.key, level.key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** A note belongs to the part of the text that is selected. */
function Notes({ decision }: { decision: DecisionState }) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [place, setPlace] = useState<{ from: number; to: number; quote: string } | null>(null);
  useEffect(() => {
    const onSelect = () => setPlace((before) => selectedPlace() ?? before);
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, []);
  if (document.getElementById('g-text') === null && decision.notes.length === 0) return null;
  return (
    <div className="k-stack">
      {decision.notes.length > 0 && (
        <ol className="g-notes">
          {decision.notes.map((note, index) => (
            <li key={index}>
              {note.text}{' '}
              <Button variant="quiet" onClick={() => decision.dropNote(index)}>
                {t('grading.drop-note')}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <TextField
        label={t('grading.note')}
        hint={place === null ? t('grading.note-help') : t('grading.note-to', { quote: place.quote })}
        value={text}
        onValue={setText}
        maxLength={1000}
      />
      <div>
        <Button
          disabled={place === null || text.trim() === ''}
          onClick={() => {
            if (place !== null) decision.addNote({ from: place.from, to: place.to, text: text.trim() });
            setText('');
            setPlace(null);
          }}
        >
          {t('grading.add-note')}
        </Button>
      </div>
    </div>
  );
}

/** Where in the answer's text the selection lies; the numbers of notes inside it do not count. */
function selectedPlace(): { from: number; to: number; quote: string } | null {
  const box = document.getElementById('g-text');
  const selection = document.getSelection();
  if (box === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = lengthOf(before);
  const quote = textOf(range);
  return quote.trim() === '' ? null : { from, to: from + quote.length, quote };
}

function textOf(range: Range): string {
  const part = range.cloneContents();
  for (const number of part.querySelectorAll('sup')) number.remove();
  return part.textContent ?? '';
}

function lengthOf(range: Range): number {
  return textOf(range).length;
}
