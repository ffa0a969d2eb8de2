import { useSyncExternalStore } from 'react';
import { currentI18n, subscribe, type I18n } from './store.js';

/** Words and formats of the current language; the component renders again when it changes. */
export function useI18n(): I18n {
  return useSyncExternalStore(subscribe, currentI18n);
}
