import { useEffect, useRef } from 'react';
import { request, useSession } from '#web/api-client';
import { chosenLanguage, setLanguage, useI18n } from '#web/i18n';

/** A choice made on this device goes to the account too, so that mail follows it; without one, the account's is taken. */
export function useAccountLanguage(): void {
  const { language } = useI18n();
  const person = useSession()?.person;
  const saved = useRef<string | null>(null);
  useEffect(() => {
    if (person === undefined) return;
    const known = `${person.id} ${language}`;
    if (person.language === language || saved.current === known) {
      saved.current = known;
    } else if (chosenLanguage() === null) {
      void setLanguage(person.language, false);
    } else {
      saved.current = known;
      request('put', '/api/v1/me/language', { body: { language } }).catch(() => {
        // The page is in the right language already; the account is told at the next switch.
        saved.current = null;
      });
    }
  }, [language, person]);
}
