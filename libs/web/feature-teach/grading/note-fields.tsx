import { useEffect, useMemo, useState } from 'react';
import { useI18n } from '#web/i18n';
import { Button, Select, TextField } from '#web/ui';
import { selectedPlace, sentencesOf, shortened, type Place } from './places.js';
import type { DecisionState } from './use-decision.js';

/** A note belongs to the part of the text that is selected, or to a sentence chosen from the list: a keyboard selects no text. */
export function Notes({ decision }: { decision: DecisionState }) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [place, setPlace] = useState<Place | null>(null);
  const sentences = useMemo(() => sentencesOf(decision.answerText), [decision.answerText]);
  useEffect(() => {
    const onSelect = () => setPlace((before) => selectedPlace() ?? before);
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, []);
  if (decision.answerText === '' && decision.notes.length === 0) return null;
  return (
    <div className="k-stack">
      {decision.notes.length > 0 && (
        <ol className="g-notes">
          {decision.notes.map((note, index) => (
            <li key={index}>
              <q>{shortened(decision.answerText.slice(note.from, note.to))}</q> {note.text}{' '}
              <Button variant="quiet" onClick={() => decision.dropNote(index)}>
                {t('grading.drop-note')}
              </Button>
            </li>
          ))}
        </ol>
      )}
      {sentences.length > 1 && (
        <Select
          label={t('grading.note-place')}
          placeholder={t('grading.note-selected')}
          value={place === null ? '' : String(sentences.findIndex(({ from, to }) => from === place.from && to === place.to)).replace('-1', '')}
          onValue={(index) => setPlace(sentences[Number(index)] ?? null)}
          options={sentences.map(({ quote }, index) => ({ value: String(index), label: `${index + 1}. ${shortened(quote)}` }))}
        />
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
