import type { Language, Localized } from '#kernel';

/** The same in one language: each text of three languages is one string. */
export type InLanguage<T> = T extends Localized ? string : T extends object ? { readonly [K in keyof T]: InLanguage<T[K]> } : T;

export function inLanguage<T>(value: T, language: Language): InLanguage<T> {
  return picked(value, language) as InLanguage<T>;
}

function picked(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((part) => picked(part, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalized(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, picked(part, language)]));
}

function isLocalized(value: object): value is Localized {
  return 'et' in value && 'ru' in value && 'en' in value;
}
