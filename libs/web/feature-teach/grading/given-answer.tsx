import type { ItemContent, ItemResponse } from '#assessments/engine';
import { useI18n, type Language } from '#web/i18n';
import { givenLines } from './given-lines.js';

interface Note {
  from: number;
  to: number;
  text: string;
}

/** What a person answered, in words; a text with the notes of its last grade. */
export function GivenAnswer({ content, value, language, notes }: { content: ItemContent; value: ItemResponse | null; language: Language; notes: readonly Note[] }) {
  const { t } = useI18n();
  if (value === null) return <p className="k-soft">{t('grading.no-answer')}</p>;
  if ('text' in value) return <Text text={value.text} language={language} notes={notes} />;
  if ('files' in value) {
    return (
      <ul>
        {value.files.map((file, index) => (
          <li key={file}>
            <a href={`/api/v1/answer-files/${file}`} target="_blank" rel="noreferrer">{t('grading.file', { number: index + 1 })}</a>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul>
      {givenLines(content, value, language, (code, number) => t(`grading.${code}`, { number })).map((line, index) => (
        <li key={index} lang={language}>
          {line}
        </li>
      ))}
    </ul>
  );
}

function Text({ text, language, notes }: { text: string; language: Language; notes: readonly Note[] }) {
  const { t } = useI18n();
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
  const sorted = [...notes].sort((a, b) => a.from - b.from);
  let at = 0;
  return (
    <>
      <p className="g-text" lang={language} id="g-text">
        {sorted.flatMap((note, index) => {
          if (note.from < at) return [];
          const parts = [text.slice(at, note.from), <mark key={index} title={note.text}>{text.slice(note.from, note.to)}<sup>{index + 1}</sup></mark>];
          at = note.to;
          return parts;
        })}
        {text.slice(at)}
      </p>
      {sorted.length > 0 && (
        <ol className="g-notes">
          {sorted.map((note, index) => (
            <li key={index}>{note.text}</li>
          ))}
        </ol>
      )}
      <p className="k-small k-soft">{t('grading.words', { count: words })}</p>
    </>
  );
}
