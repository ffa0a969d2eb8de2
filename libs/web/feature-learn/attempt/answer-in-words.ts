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
  if ('gaps' in value) return inOrder(item.kind === 'gap' ? item.gaps : [], value.gaps).map(([, given]) => text(given)).join('; ');
  if ('points' in value) return value.points.map(([x, y]) => `${Math.round(x)}, ${Math.round(y)}`).join('; ');
  if ('files' in value) return String(value.files.length);
  return inOrder(item.kind === 'scale' ? item.statements : [], value.values)
    .map(([key, step]) => (item.kind === 'slider' ? String(step) : `${withoutStop(text(key))}: ${stepText(item, step, word)}`.replace(/^: /, '')))
    .join('; ');
}

/** As the question asks: what is stored by keys comes back in no order. */
function inOrder<T>(parts: readonly { readonly key: string }[], given: Readonly<Record<string, T>>): [string, T][] {
  const place = new Map(parts.map(({ key }, index) => [key, index]));
  return Object.entries(given).sort(([one], [other]) => (place.get(one) ?? parts.length) - (place.get(other) ?? parts.length));
}

/** A statement before a colon. */
function withoutStop(statement: string): string {
  return statement.replace(/\.$/, '');
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
