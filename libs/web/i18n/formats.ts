import type { Language } from '#kernel';

const timeZone = 'Europe/Tallinn';

/** British English for its order of dates; the others are the platform's own. */
const locales: Record<Language, string> = { et: 'et-EE', ru: 'ru-RU', en: 'en-GB' };

type Instant = string | number | Date;

export interface Formats {
  /** 23 November 2026 */
  date(value: Instant): string;
  /** 23.11.2026 (23 Nov 2026 in English) */
  shortDate(value: Instant): string;
  /** Monday, 23 November */
  weekday(value: Instant): string;
  month(value: Instant): string;
  time(value: Instant): string;
  timeRange(from: Instant, to: Instant): string;
  number(value: number, maximumFractionDigits?: number, minimumFractionDigits?: number): string;
  /** Takes a share: 0.25 is 25%. */
  percent(share: number, maximumFractionDigits?: number): string;
  /** Of two shares: 25–75%. */
  percentRange(low: number, high: number): string;
  /** Another language, named in this one. */
  languageName(language: Language): string;
  /** The same where it begins a line: as a choice, a heading, a label. */
  languageTitle(language: Language): string;
  list(items: readonly string[]): string;
  compare(a: string, b: string): number;
}

/** A day without a time (`2026-11-23`) is that day in Tallinn, whatever the zone of the device. */
function instant(value: Instant): Date {
  return typeof value === 'string' && value.length === 10 ? new Date(`${value}T12:00:00Z`) : new Date(value);
}

export function formatsOf(language: Language): Formats {
  const locale = locales[language];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    // A day stays with its month, and the short word for a year with its year.
    return (value: Instant) => format.format(instant(value)).replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0');
  };
  const clock = dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // Estonian writes 14.30, which CLDR does not know yet.
  const time = (value: Instant) => (language === 'et' ? clock(value).replace(':', '.') : clock(value));
  // A minus is a minus in every language; the platform writes a hyphen in Russian and English.
  const numeral = (options: Intl.NumberFormatOptions, value: number) => new Intl.NumberFormat(locale, options).format(value).replace('-', '−');
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const languageName = (code: Language) => languageNames.of(code) ?? code;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: dates({ day: language === 'en' ? 'numeric' : '2-digit', month: language === 'en' ? 'short' : '2-digit', year: 'numeric' }),
    weekday: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    month: dates({ month: 'long', year: 'numeric' }),
    time,
    timeRange: (from, to) => `${time(from)}–\u2060${time(to)}`,
    number: (value, maximumFractionDigits = 1, minimumFractionDigits = 0) => numeral({ maximumFractionDigits, minimumFractionDigits }, value),
    percent: (share, maximumFractionDigits = 0) => numeral({ style: 'percent', maximumFractionDigits }, share),
    percentRange: (low, high) => `${numeral({ maximumFractionDigits: 0 }, low * 100)}–\u2060${numeral({ style: 'percent', maximumFractionDigits: 0 }, high)}`,
    languageName,
    languageTitle: (code) => languageName(code).replace(/^./u, (letter) => letter.toLocaleUpperCase(locale)),
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}
