import type { InLanguage, ItemResponse, PresentedItem } from '#assessments/engine';
import { holdsAnswer } from './holds-answer.js';

type Item = InLanguage<PresentedItem>;
interface Named {
  readonly key: string;
  readonly text: string;
}

/** What was answered, in a line; empty when nothing was. `word` says what has no text of its own, such as “true”. */
export function answerInWords(item: Item, value: ItemResponse | null, word: (code: 'true' | 'false' | 'not-applicable' | 'undisclosed') => string): string {
  if (value === null || !holdsAnswer(value)) return '';
  const text = (key: string) => namesOf(item).find((named) => named.key === key)?.text ?? key;
  if ('text' in value) return value.text.length > 120 ? `${value.text.slice(0, 120)}…` : value.text;
  if ('chosen' in value) return value.chosen.map((key) => (key === 'true' || key === 'false' ? word(key) : text(key))).join(item.kind === 'ordering' ? ' → ' : '; ');
  if ('pairs' in value) return value.pairs.map(([one, other]) => `${text(one)} – ${text(other)}`).join('; ');
  if ('gaps' in value) return Object.values(value.gaps).map(text).join('; ');
  if ('points' in value) return value.points.map(([x, y]) => `${Math.round(x)}, ${Math.round(y)}`).join('; ');
  if ('files' in value) return String(value.files.length);
  return Object.entries(value.values)
    .map(([key, step]) => (item.kind === 'slider' ? String(step) : `${text(key)}: ${stepText(item, step, word)}`.replace(/^: /, '')))
    .join('; ');
}

function stepText(item: Item, step: number | 'not-applicable' | 'undisclosed', word: (code: 'not-applicable' | 'undisclosed') => string): string {
  if (typeof step === 'string') return word(step);
  const named = item.kind === 'scale' ? item.steps.find(({ value }) => value === step)?.text : undefined;
  return named === undefined || named === '' ? String(step) : named;
}

/** Everything in the question that an answer may refer to by a key. */
function namesOf(item: Item): readonly Named[] {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options;
    case 'matching':
      return [...item.prompts, ...item.choices];
    case 'ordering':
    case 'association':
      return item.elements;
    case 'gap':
      return [...item.choices, ...item.gaps.flatMap((gap) => (gap.input === 'chosen' ? gap.options : []))];
    case 'case':
      return item.scenes.flatMap(({ choices }) => choices);
    case 'scale':
      return item.statements;
    case 'hotspot':
      return item.areas.map(({ key, label }) => ({ key, text: label }));
    default:
      return [];
  }
}
