import { readFileSync } from 'node:fs';
import { languages, type Language, type Localized } from '#kernel';
import type topics from '../../../words/topics.en.json';
import type words from '../../../words/words.en.json';

/** Words that exported tables share with the pages of the web: both read the same files. */
export type WordKey = keyof typeof words | keyof typeof topics;

type Said = Readonly<Record<WordKey, string>>;

const read = (area: string, language: Language): Said => JSON.parse(readFileSync(new URL(`../../../words/${area}.${language}.json`, import.meta.url), 'utf8')) as Said;
const known = Object.fromEntries(languages.map((language) => [language, { ...read('words', language), ...read('topics', language) }])) as Localized<Said>;

/** What they say in one language. */
export function wordsIn(language: Language): (key: WordKey) => string {
  return (key) => known[language][key];
}
