import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#kernel';
import { formatMessage, type MessageValues } from '#platform/i18n';

const folders = ['libs/web/i18n/phrases', 'libs/certificates/words', 'libs/mentoring/words'];

export function phraseFiles(language: Language): string[] {
  return folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`)).map((name) => join(folder, name)));
}

/** The web app's words in one language, so that a journey finds what a reader of that language sees. */
export function phrasesIn(language: Language): (key: string, values?: MessageValues) => string {
  const phrases = new Map<string, string>();
  for (const file of phraseFiles(language)) {
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)) phrases.set(key, text);
  }
  return (key, values) => {
    const text = phrases.get(key);
    if (text === undefined) throw new Error(`There is no phrase ${key} in ${language}`);
    return formatMessage(language, text, values);
  };
}
