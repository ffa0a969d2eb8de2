import { languages, type Language, type Localized } from '#kernel';
import type { ModuleDefinition } from './module-definition.js';
import { textsOf } from './walk-texts.js';

export type LanguageCoverage = 'complete' | 'partial' | 'none';

/** A module at a glance, for lists. */
export interface ModuleSummary {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly lessons: number;
  readonly items: number;
  /** Expected time of all lessons together. */
  readonly minutes: number;
  readonly languages: Readonly<Record<Language, LanguageCoverage>>;
}

export function summarizeModule(definition: ModuleDefinition): ModuleSummary {
  const { id, version, title, summary, lessons, items } = definition;
  const texts = textsOf(definition);
  const coverage = (language: Language): LanguageCoverage => {
    const own = texts.filter((text) => text.language === language);
    const written = own.filter(({ text }) => text.trim() !== '').length;
    if (written === own.length) return 'complete';
    return written === 0 ? 'none' : 'partial';
  };
  return {
    id,
    version,
    title,
    summary,
    lessons: lessons.length,
    items: items.length,
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    languages: Object.fromEntries(languages.map((language) => [language, coverage(language)])) as Record<Language, LanguageCoverage>,
  };
}
