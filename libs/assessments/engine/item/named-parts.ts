import type { ItemContent } from './kinds.js';
import type { KeyedText } from './parts.js';

/** What an answer names by its key: options, prompts and choices, elements, statements, areas. */
export function namedParts(content: ItemContent): readonly KeyedText[] {
  switch (content.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return content.options;
    case 'matching':
      return [...content.prompts, ...content.choices];
    case 'ordering':
    case 'association':
      return content.elements;
    case 'gap':
      return [...(content.choices ?? []), ...content.gaps.flatMap((gap) => (gap.input === 'chosen' ? gap.options : []))];
    case 'case':
      return content.scenes.flatMap(({ choices }) => choices);
    case 'scale':
      return content.statements;
    case 'hotspot':
      return content.areas.map(({ key, label }) => ({ key, text: label }));
    default:
      return [];
  }
}
