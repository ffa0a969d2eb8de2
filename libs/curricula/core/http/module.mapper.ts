import type { ChoiceItem } from '#assessments/engine';
import { summarizeModule, type LessonBlock, type LessonDefinition, type ModuleDefinition, type ModuleQuestion, type Provenance } from '#modules/sdk';
import type { ModuleInView } from '../application/view-modules.js';
import type { KeyedQuestionView, LessonBlockView, ProvenanceView } from './lesson-block.view.js';
import type { ModuleDetailView, ModuleLessonView, ModuleQuestionView, ModuleSummaryView, OfferedModuleView } from './module.view.js';

export function toOfferedModuleView(definition: ModuleDefinition): OfferedModuleView {
  const { id, title, summary, lessons, minutes } = summarizeModule(definition);
  return { id, title, summary, lessons, minutes };
}

export function toModuleSummaryView({ definition, installed }: ModuleInView): ModuleSummaryView {
  const { version, items, languages } = summarizeModule(definition);
  return { ...toOfferedModuleView(definition), version, items, languages, origin: 'package', installed };
}

export function toModuleDetailView({ definition, installed }: ModuleInView): ModuleDetailView {
  const { id, version, title, summary, outcomes, competences, lessons, items, completion, glossary } = definition;
  return {
    id,
    version,
    title,
    summary,
    outcomes: [...outcomes],
    competences: [...competences],
    lessons: lessons.map(toModuleLessonView),
    items: items.map(({ key, lesson, competences: mapped, difficulty, content, provenance }) => ({
      key,
      lessonKey: lesson,
      competences: [...mapped],
      difficulty,
      question: toModuleQuestionView(content),
      provenance: toProvenanceView(provenance),
    })),
    completion: { lessons: [...completion.lessons], passMark: completion.passMark },
    glossary: glossary.map(({ term, meaning }) => ({ term, meaning })),
    origin: 'package',
    installed,
  };
}

function toModuleLessonView({ key, title, objective, minutes, competences, blocks }: LessonDefinition): ModuleLessonView {
  return { key, title, objective, minutes, competences: [...competences], blocks: blocks.map((block) => toLessonBlockView(block, true)) };
}

/** A block as its reader may see it: statements of law show their source only to those who answer for them. */
export function toLessonBlockView(block: LessonBlock, withProvenance: boolean): LessonBlockView {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, text: block.text };
    case 'text':
      return { kind: block.kind, body: block.body };
    case 'list':
      return { kind: block.kind, ordered: block.ordered, items: [...block.items] };
    case 'note':
      return { kind: block.kind, tone: block.tone, title: block.title, body: block.body };
    case 'law':
      return { kind: block.kind, title: block.title, body: block.body, ...(withProvenance ? { provenance: toProvenanceView(block.provenance) } : {}) };
    case 'example':
      return { kind: block.kind, title: block.title, body: block.body };
    case 'activity':
      return { kind: block.kind, title: block.title, minutes: block.minutes, steps: [...block.steps] };
    case 'practice':
      return { kind: block.kind, key: block.key, question: toKeyedQuestionView(block.question) };
    case 'summary':
      return { kind: block.kind, points: [...block.points] };
  }
}

function toKeyedQuestionView({ kind, stem, options, explanation, points }: ChoiceItem): KeyedQuestionView {
  return { kind, stem, options: options.map(({ key, text, correct, explanation: why }) => ({ key, text, correct, explanation: why ?? null })), explanation, points };
}

function toModuleQuestionView(content: ModuleQuestion): ModuleQuestionView {
  const { kind, stem, explanation, points } = content;
  return { kind, stem, explanation, points, content: { ...content } };
}

function toProvenanceView({ validAsOf, source, humanCheck }: Provenance): ProvenanceView {
  return { validAsOf, source, humanCheck };
}
