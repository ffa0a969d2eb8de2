import { languages, type Language } from '#kernel';
import type { ItemContent } from '../item/index.js';
import { isComplete, localizedTexts } from './localized-texts.js';

/** `missing`: some text is not there; `outdated`: another language has moved on since. */
export type TranslationState = 'current' | 'outdated' | 'missing';

export function translationStates(content: ItemContent, outdated: readonly Language[]): Readonly<Record<Language, TranslationState>> {
  const stateOf = (language: Language): TranslationState => (!isComplete(content, language) ? 'missing' : outdated.includes(language) ? 'outdated' : 'current');
  return { et: stateOf('et'), ru: stateOf('ru'), en: stateOf('en') };
}

/**
 * The languages that lag behind after a change. A language that was current and says something new leaves behind those
 * that do not change with it; one that lagged and changes has caught up. A person may confirm that a text still fits.
 */
export function outdatedAfter(before: ItemContent, after: ItemContent, outdated: readonly Language[], confirmed: readonly Language[] = []): Language[] {
  const changed = languages.filter((language) => textOf(before, language) !== textOf(after, language));
  const leads = changed.some((language) => !outdated.includes(language));
  return languages.filter((language) => {
    if (confirmed.includes(language) || changed.includes(language)) return false;
    return outdated.includes(language) || leads;
  });
}

function textOf(content: ItemContent, language: Language): string {
  return JSON.stringify(localizedTexts(content).map(({ pointer, text }) => [pointer, text[language].trim()]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
