import { languages, type Language } from '#kernel';
import type { ItemOption } from '#assessments/engine';
import { freshKey, noText } from './new-content.js';

/**
 * A pasted list as options: one a line, `*` before the right ones. Lines of three languages side by side are parted by
 * tabs, as spreadsheets copy them; else they are in the language in which one is writing. Bullets and letters at the beginning go.
 */
export function pastedOptions(pasted: string, language: Language, existing: readonly ItemOption[] = []): ItemOption[] {
  const options: ItemOption[] = [...existing];
  for (const line of pasted.split(/\r?\n/)) {
    const [, star, rest = ''] = /^\s*(\*?)\s*(?:[-•–]\s+|[A-Za-zА-Яа-я0-9]{1,2}[.)]\s+)?(.*?)\s*$/.exec(line) ?? [];
    if (rest === '') continue;
    const columns = rest.split('\t').map((part) => part.trim());
    const texts = columns.length > 1 ? Object.fromEntries(languages.map((one, index) => [one, columns[index] ?? ''])) : { [language]: rest };
    options.push({ key: freshKey(options), text: { ...noText, ...texts }, correct: star === '*' });
  }
  return options;
}
