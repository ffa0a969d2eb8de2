import { useEffect } from 'react';
import { chosenLanguage, setLanguage, type Language } from '#web/i18n';

/** A page opened from a letter speaks the letter's language, unless this device has chosen one. */
export function useLinkLanguage(language: Language | undefined): void {
  useEffect(() => {
    if (language !== undefined && chosenLanguage() === null) void setLanguage(language, false);
  }, [language]);
}
