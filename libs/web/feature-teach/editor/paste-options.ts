import { languages, type Language } from '#kernel';
import type { ItemOption } from '#assessments/engine';
import { freshKey, noText } from './new-content.js';

/**
 * A pasted list as options: one a line, `*` before the right ones. Lines of three languages side by side are parted by
 * tabs, as spreadsheets copy them; else they are in the language in which one is writing. Bullets go, and so do letters and
 * numbers that count the lines; those of “24 February” written as a date stay.
 */
export function pastedOptions(pasted: string, language: Language, existing: readonly ItemOption[] = []): ItemOption[] {
  const options: ItemOption[] = [...existing];
  const lines = pasted.split(/\r?\n/).map((line) => {
    const [, star = '', mark = '', text = ''] = /^\s*(\*?)\s*(?:[-•–]\s+)?([A-Za-zА-Яа-я0-9]{1,2}[.)]\s+)?(.*?)\s*$/.exec(line) ?? [];
    return { star, mark, text };
  });
  const counted = areCounting(lines.map(({ mark }) => mark).filter((mark) => mark !== ''));
  for (const { star, mark, text } of lines) {
    const rest = counted ? text : `${mark}${text}`.trim();
    if (rest === '') continue;
    const columns = rest.split('\t').map((part) => part.trim());
    const texts = columns.length > 1 ? Object.fromEntries(languages.map((one, index) => [one, columns[index] ?? ''])) : { [language]: rest };
    options.push({ key: freshKey(options), text: { ...noText, ...texts }, correct: star === '*' });
  }
  return options;
}

/** Whether the marks count from the first letter or number on. */
function areCounting(marks: readonly string[]): boolean {
  const signs = marks.map((mark) => mark.replace(/[.)]\s+$/, '').toLowerCase());
  const first = signs[0]?.codePointAt(0) ?? 0;
  return signs.every((sign, index) => sign === String(index + 1)) || (/^[aа]$/.test(signs[0] ?? '') && signs.every((sign, index) => sign === String.fromCodePoint(first + index)));
}
