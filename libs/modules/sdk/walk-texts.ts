import { languages, type Language } from '#kernel';
import type { ModuleDefinition } from './module-definition.js';

export interface LocatedText {
  readonly pointer: string;
  readonly language: Language;
  readonly text: string;
}

/** Every text of the module in every language, with its place; a missing translation counts as an empty one. */
export function textsOf(definition: ModuleDefinition): LocatedText[] {
  return walk(definition, '');
}

function walk(value: unknown, pointer: string): LocatedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry, i) => walk(entry, `${pointer}/${i}`));
  if (isLocalized(value)) {
    return languages.map((language) => {
      const text = (value as Partial<Record<Language, unknown>>)[language];
      return { pointer: `${pointer}/${language}`, language, text: typeof text === 'string' ? text : '' };
    });
  }
  return Object.entries(value).flatMap(([key, member]) => walk(member, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`));
}

function isLocalized(value: object): boolean {
  return languages.some((language) => language in value);
}
