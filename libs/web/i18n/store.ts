import { setupI18n } from '@lingui/core';
import areas from 'virtual:kaasa-phrases';
import { isLanguage, type Language, type Localized } from '#kernel';
import { formatsOf, type Formats } from './formats.js';
import type { Area, PhraseKey, PhraseValues, Translate } from './phrase-keys.js';

export interface I18n extends Formats {
  readonly language: Language;
  readonly t: Translate;
  /** The current language's text of a value that the server sent in all three. */
  pick<T>(value: Localized<T>): T;
  /** 23 November 2026, 14:30 */
  dateTime(value: string | number | Date): string;
  /** 23 November 2026, 10:00–16:00 */
  dateTimeRange(from: string | number | Date, to: string | number | Date): string;
}

const storageKey = 'kaasa.language';
const lingui = setupI18n({ missing: (_, id) => `⟦${id}⟧` });
const loaded = new Set<Area>();
const listeners = new Set<() => void>();
let current: I18n = make('et');

function make(language: Language, words = lingui): I18n {
  const formats = formatsOf(language);
  const t: Translate = (key, values) => words._(key, values);
  return {
    ...formats,
    language,
    t,
    pick: (value) => value[language],
    dateTime: (value) => t('common.date-time', { date: formats.date(value), time: formats.time(value) }),
    dateTimeRange: (from, to) =>
      t('common.date-time', { date: formats.date(from), time: formats.timeRange(from, to) }),
  };
}

async function load(area: Area, language: Language): Promise<void> {
  const file = await areas[area]?.[language]?.();
  if (file === undefined) throw new Error(`no phrases for ${area} in ${language}`);
  lingui.load(language, file.default);
}

/** Call it in a route's `loader`: a screen then never shows before its words. */
export async function loadPhrases(...wanted: Area[]): Promise<void> {
  const missing = wanted.filter((area) => !loaded.has(area));
  const { language } = current;
  await Promise.all(missing.map((area) => load(area, language)));
  // Changed while the words were on their way: they are needed in the other language.
  if (language !== current.language) return loadPhrases(...wanted);
  missing.forEach((area) => loaded.add(area));
}

async function activate(language: Language): Promise<void> {
  // What is added meanwhile is in the old language, and comes in the next round.
  for (let done = 0; done < loaded.size; ) {
    const round = [...loaded].slice(done);
    await Promise.all(round.map((area) => load(area, language)));
    done += round.length;
  }
  lingui.activate(language);
  current = make(language);
  document.documentElement.lang = language;
  listeners.forEach((listener) => listener());
}

/** The words of these areas in a language that need not be the page's: for what is shown as somebody else sees it. */
export async function i18nIn(language: Language, ...areasOfIt: Area[]): Promise<I18n> {
  const words = setupI18n({ missing: (_, id) => `⟦${id}⟧` });
  const files = await Promise.all(areasOfIt.map((area) => areas[area]?.[language]?.()));
  for (const file of files) if (file !== undefined) words.load(language, file.default);
  words.activate(language);
  return make(language, words);
}

/** The language that somebody chose on this device, if any. */
export function chosenLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return isLanguage(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Changes the words in place: no reload, so nothing typed is lost. */
export async function setLanguage(language: Language, remember = true): Promise<void> {
  if (remember) {
    try {
      localStorage.setItem(storageKey, language);
    } catch {
      // A device that stores nothing still switches for this visit.
    }
  }
  if (language !== current.language) await activate(language);
}

export async function startI18n(): Promise<void> {
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  const language = chosenLanguage() ?? wished ?? 'et';
  loaded.add('common');
  await activate(language);
}

export function currentI18n(): I18n {
  return current;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For code outside components; inside, `useI18n` also follows a change of language. */
export function t(key: PhraseKey, values?: PhraseValues): string {
  return current.t(key, values);
}
