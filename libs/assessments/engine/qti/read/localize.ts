import { languages, type Language, type Localized } from '#kernel';
import type { Losses } from './losses.js';

/** One text of the file, in the language of the item; the others wait for a translation. */
export type Localize = (text: string) => Localized;

export function localizeIn(language: Language): Localize {
  return (text) => ({ et: '', ru: '', en: '', [language]: text });
}

/** The language that the file names, if it is one of ours. */
export function languageOf(tag: string | undefined, otherwise: Language, losses: Losses): Language {
  const named = tag?.trim().slice(0, 2).toLowerCase() ?? '';
  if (named === '') return otherwise;
  const found = languages.find((language) => language === named);
  if (found === undefined) losses.add('language', tag?.trim().slice(0, 20));
  return found ?? otherwise;
}
