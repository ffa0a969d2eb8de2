import type { Language } from '#kernel';

const tags: Record<Language, string> = { et: 'et-EE', ru: 'ru-RU', en: 'en-GB' };

/** A calendar day as people write it: 23. november 2026, 23 ноября 2026 г., 23 November 2026. */
export function formatDate(instant: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone }).format(instant);
}

export function formatDateTime(instant: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(instant);
}
