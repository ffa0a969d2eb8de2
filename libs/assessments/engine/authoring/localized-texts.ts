import { isLanguage, languages, type Language, type Localized } from '#kernel';
import type { ItemContent } from '../item/index.js';

/** One text of a question; the pointer names options and gaps by their keys, so that it survives a change of order. */
export interface LocalizedText {
  readonly pointer: string;
  readonly text: Localized;
}

/** Every text of a question that exists in each language, in the order of reading. */
export function localizedTexts(content: ItemContent): LocalizedText[] {
  return [...walk(content, '')];
}

function* walk(value: unknown, pointer: string): Generator<LocalizedText> {
  if (typeof value !== 'object' || value === null) return;
  if (isLocalized(value)) yield { pointer, text: value };
  else for (const [name, part] of Object.entries(value)) yield* walk(part, `${pointer}/${nameOf(value, name, part)}`);
}

/** Elements of a list go by their keys where they have them. */
export function nameOf(parent: object, name: string, part: unknown): string {
  const key = Array.isArray(parent) && typeof part === 'object' && part !== null && 'key' in part ? part.key : undefined;
  return typeof key === 'string' ? key : name;
}

export function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && languages.every((language) => typeof (value as Partial<Localized>)[language] === 'string');
}

/** Whether a language says everything that some other language says. */
export function isComplete(content: ItemContent, language: Language): boolean {
  return localizedTexts(content).every(({ text }) => text[language].trim() !== '' || languages.every((other) => text[other].trim() === ''));
}

/** The same question with an empty text where a language is left out. */
export function withEveryLanguage(content: ItemContent): ItemContent {
  return filled(content) as ItemContent;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([name, text]) => isLanguage(name) && typeof text === 'string');
  return isText ? { et: '', ru: '', en: '', ...value } : Object.fromEntries(entries.map(([name, part]) => [name, filled(part)]));
}
