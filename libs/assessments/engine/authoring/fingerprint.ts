import { languages, type Language } from '#kernel';
import type { ItemContent } from '../item/index.js';
import { localizedTexts } from './localized-texts.js';

/** Small letters, ё as е, no marks and no repeated spaces: what two copies of a question share however they were typed. */
export function normalisedText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is compared to find two of the same question: its kind and every word of one language, the options in any order. */
export function fingerprintText(content: ItemContent, language: Language): string {
  const [stem = '', ...rest] = localizedTexts(content)
    .filter(({ pointer }) => !/explanation|hints|media/.test(pointer))
    .map(({ text }) => normalisedText(text[language]));
  return [content.kind, stem, ...rest.filter((text) => text !== '').sort()].join('\n');
}

/** The first language in which the question says anything, for what is compared or named in one language only. */
export function leadingLanguage(content: ItemContent): Language {
  return languages.find((language) => content.stem[language].trim() !== '') ?? 'et';
}

/** All words that a search may find, each once. */
export function searchText(content: ItemContent): string {
  return [...new Set(localizedTexts(content).flatMap(({ text }) => languages.map((language) => normalisedText(text[language]))))].filter((text) => text !== '').join('\n');
}
