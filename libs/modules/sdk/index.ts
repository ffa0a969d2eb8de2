export type { CompetenceCode, CriticalThinkingCode, DigCompCode, RfcdcCode } from './competence.js';
export { defineModule, sdkVersion } from './define-module.js';
export type { ItemDefinition, LessonBlock, LessonDefinition, ModuleDefinition, Provenance } from './module-definition.js';
export type { ItemContent, ItemOption, MultipleChoiceItem, SingleChoiceItem } from '#assessments/engine';
export type { Language, Localized } from '#kernel';
