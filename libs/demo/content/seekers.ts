import type { Language } from '#kernel';

interface Seeker {
  readonly givenName: string;
  readonly language: Language;
  readonly placeCode: string;
  /** Is reached by telephone alone. */
  readonly called: boolean;
  readonly minor: boolean;
  readonly daysAgo: number;
}

/** People without an account who would like to come into a group. */
export const seekers: readonly Seeker[] = [
  { givenName: 'Галина', language: 'ru', placeCode: 'narva', called: true, minor: false, daysAgo: 9 },
  { givenName: 'Николай', language: 'ru', placeCode: 'sillamae', called: true, minor: false, daysAgo: 8 },
  { givenName: 'Aino', language: 'et', placeCode: 'kohtla-jarve', called: true, minor: false, daysAgo: 6 },
  { givenName: 'Степан', language: 'ru', placeCode: 'kohtla-jarve', called: false, minor: false, daysAgo: 5 },
  { givenName: 'Laura', language: 'et', placeCode: 'narva', called: false, minor: true, daysAgo: 3 },
  { givenName: 'Peter', language: 'en', placeCode: 'tallinn-pohja', called: false, minor: false, daysAgo: 2 },
];
