/** The languages in which every text of Kaasa exists, as BCP 47 tags. */
export const languages = ['et', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** One value a language; the compiler refuses a missing translation. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The best language of an `Accept-Language` header (RFC 9110 §12.5.4), or the fallback. */
export function preferredLanguage(header: string | undefined, fallback: Language = 'et'): Language {
  const ranked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  return ranked.map((r) => r.language).find(isLanguage) ?? fallback;
}
