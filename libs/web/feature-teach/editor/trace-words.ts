import type { Localized } from '#kernel';
import type { GradeStep, ItemContent } from '#assessments/engine';

type Keyed = { readonly key: string; readonly text: Localized };

/** One decision of the grading, as far as the question's own words tell it; what it has none for the screen names. */
export interface TraceWords {
  /** The option, prompt, element, scene or statement; a number for a gap or another part without words; null where there is but one part. */
  readonly part: string | number | null;
  /** What was given in words; whether it was chosen; null for nothing. */
  readonly given: string | boolean | null;
  /** Null where nothing is right or wrong. */
  readonly right: boolean | null;
}

/** The words of each step of the trace; `say` tells a text in the language in which the question is tried. */
export function traceWords(content: ItemContent, trace: readonly GradeStep[], say: (text: Localized) => string): TraceWords[] {
  const named = (all: readonly Keyed[]) => new Map(all.map(({ key, text }) => [key, say(text) || key]));
  const parts = named(partsOf(content));
  const values = named(valuesOf(content));
  return trace.map(({ part, given, correct }, index) => ({
    part: parts.get(part) ?? (part === 'answer' ? null : content.kind === 'association' ? part.split('–').map((key) => values.get(key) ?? key).join(' – ') : index + 1),
    given: content.kind === 'true-false' && given !== null ? given === 'true' : typeof given === 'number' || typeof given === 'string' ? (values.get(String(given)) ?? String(given)) : given,
    right: content.kind === 'scale' ? null : correct,
  }));
}

/** What the steps are about. */
function partsOf(content: ItemContent): readonly Keyed[] {
  switch (content.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return content.options;
    case 'matching':
      return content.prompts;
    case 'ordering':
      return content.elements;
    case 'case':
      return content.scenes;
    case 'scale':
      return content.statements;
    case 'hotspot':
      return content.areas.map(({ key, label }) => ({ key, text: label }));
    default:
      return [];
  }
}

/** What may be given. */
function valuesOf(content: ItemContent): readonly Keyed[] {
  switch (content.kind) {
    case 'matching':
      return content.choices;
    case 'ordering':
    case 'association':
      return content.elements;
    case 'case':
      return content.scenes.flatMap(({ choices }) => choices);
    case 'gap':
      return [...(content.choices ?? []), ...content.gaps.flatMap((gap) => (gap.input === 'chosen' ? gap.options : []))];
    case 'scale':
      return content.steps.map(({ value, text }) => ({ key: String(value), text }));
    default:
      return [];
  }
}
