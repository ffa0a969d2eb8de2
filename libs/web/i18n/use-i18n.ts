import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '#kernel';
import type { Area } from './phrase-keys.js';
import { currentI18n, i18nIn, subscribe, type I18n } from './store.js';

const Scope = createContext<I18n | null>(null);

/** Words and formats of the current language, or of the part of the page that is in another; the component renders again when it changes. */
export function useI18n(): I18n {
  const page = useSyncExternalStore(subscribe, currentI18n);
  return useContext(Scope) ?? page;
}

/** Around what speaks another language than the page. */
export const I18nScope = Scope.Provider;

/** What to give to such a scope; null, which is the page's own language, until the words are there. */
export function useI18nIn(language: Language, ...areas: Area[]): I18n | null {
  const [words, setWords] = useState<I18n | null>(null);
  const wanted = areas.join(' ');
  useEffect(() => {
    let wantedStill = true;
    void i18nIn(language, ...(wanted.split(' ') as Area[])).then((found) => wantedStill && setWords(found));
    return () => {
      wantedStill = false;
    };
  }, [language, wanted]);
  return words?.language === language ? words : null;
}
