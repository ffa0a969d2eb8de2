import type { InLanguage, ItemResponse, PresentedItem } from '#assessments/engine';
import { holdsAnswer } from './holds-answer.js';

/** What was answered, in a line; empty when nothing was. */
export function answerInWords(item: InLanguage<PresentedItem>, value: ItemResponse | null): string {
  if (value === null || !holdsAnswer(value)) return '';
  if ('text' in value) return value.text;
  const chosen = 'chosen' in value && 'options' in item ? item.options.filter(({ key }) => value.chosen.includes(key)) : [];
  return chosen.map(({ text }) => text).join('; ');
}
