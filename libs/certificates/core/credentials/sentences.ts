import { readFileSync } from 'node:fs';
import type verdict from '../../words/verdict.en.json';

type Phrases = typeof verdict;
const area = 'verdict.';
type CodeOf<Key> = Key extends `${typeof area}${infer Code}` ? Code : never;

/** What a check can say. The page says it in its reader’s language, the command and the API in English: all read the same files. */
export type SentenceCode = CodeOf<keyof Phrases>;

const phrases = JSON.parse(readFileSync(new URL('../../words/verdict.en.json', import.meta.url), 'utf8')) as Phrases;

export const sentenceCodes = Object.keys(phrases).map((key) => key.slice(area.length)) as readonly SentenceCode[];

/** Names in braces are filled in. */
export function phraseOf(code: SentenceCode): string {
  return phrases[`${area}${code}`];
}
