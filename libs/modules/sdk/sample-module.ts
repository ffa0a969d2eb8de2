import type { Localized } from '#kernel';
import type { ChoiceItem } from '#assessments/engine';
import type { ItemDefinition, ModuleDefinition } from './module-definition.js';

const text = (value: string): Localized => ({ et: `${value} (et)`, ru: `${value} (ru)`, en: `${value} (en)` });

function item(key: string, lesson: string): ItemDefinition & { readonly content: ChoiceItem } {
  return {
    key,
    lesson,
    competences: ['digcomp-1.2'],
    difficulty: 'easy',
    content: {
      kind: 'single-choice',
      stem: text(`Question ${key}`),
      explanation: text(`Why ${key}`),
      points: 1,
      options: ['a', 'b', 'c'].map((option) => ({ key: option, text: text(`${key} ${option}`), correct: option === 'b' })),
    },
    provenance: { validAsOf: '2026-11-23', source: 'example.org', humanCheck: false },
  };
}

/** A small valid module under the given id, for tests. */
export function sampleModule(id: string, version = '1.0.0'): ModuleDefinition {
  return {
    id,
    version,
    sdk: '^1.0.0',
    title: text(`Module ${id}`),
    summary: text(`About ${id}`),
    outcomes: [text(`Can do ${id}`)],
    competences: ['digcomp-1.2'],
    lessons: ['first', 'second'].map((key) => ({
      key,
      title: text(`Lesson ${key}`),
      objective: text(`Objective of ${key}`),
      minutes: 10,
      competences: ['digcomp-1.2'],
      blocks: [
        { kind: 'text', body: text(`Body of ${key}`) },
        { kind: 'law', title: text('Law'), body: text('The law says'), provenance: { validAsOf: '2026-11-23', source: 'example.org', humanCheck: true } },
        { kind: 'practice', key: 'try', question: item(`${key}-try`, key).content },
      ],
    })),
    items: [item('q1', 'first'), item('q2', 'second')],
    completion: { lessons: ['first', 'second'], passMark: 0.5 },
    glossary: [{ term: text('Term'), meaning: text('Meaning') }],
    indicators: ['I09'],
    dataClasses: ['learning-progress'],
  };
}
