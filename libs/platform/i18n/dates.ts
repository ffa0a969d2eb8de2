import type { Language } from '#kernel';

const tags: Record<Language, string> = { et: 'et-EE', ru: 'ru-RU', en: 'en-GB' };

/** A calendar day as people write it: 23. november 2026, 23 ноября 2026 г., 23 November 2026. */
export function formatDate(instant: Date, language: Language, timeZone: string): string {
  return formatter(language, timeZone, { dateStyle: 'long' }).format(instant);
}

export function formatDateTime(instant: Date, language: Language, timeZone: string): string {
  return formatter(language, timeZone, { dateStyle: 'long', timeStyle: 'short' }).format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because to make one takes a hundred times as long as to use it. */
function formatter(language: Language, timeZone: string, style: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>): Intl.DateTimeFormat {
  const key = [language, timeZone, style.timeStyle].join(' ');
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(tags[language], { ...style, timeZone });
  formatters.set(key, made);
  return made;
}
