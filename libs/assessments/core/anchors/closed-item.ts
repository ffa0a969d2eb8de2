import type { Localized } from '#kernel';
import type { AnchorQuestion } from '#assessments/contract';
import type { ItemContent, MultipleChoiceItem, SingleChoiceItem, TrueFalseItem } from '#assessments/engine';

export type ClosedItem = SingleChoiceItem | MultipleChoiceItem | TrueFalseItem;

const truth: readonly { readonly key: string; readonly text: Localized }[] = [
  { key: 'true', text: { et: 'Õige', ru: 'Верно', en: 'True' } },
  { key: 'false', text: { et: 'Vale', ru: 'Неверно', en: 'False' } },
];

/** What can be ticked and needs no picture; undefined for every other question. */
export function closedItem(content: unknown): ClosedItem | undefined {
  const item = content as ItemContent;
  const ticked = item.kind === 'single-choice' || item.kind === 'multiple-choice' || item.kind === 'true-false';
  return ticked && (item.media ?? []).length === 0 && item.points > 0 ? item : undefined;
}

export function toAnchorQuestion(id: string, item: ClosedItem): AnchorQuestion {
  const options = item.kind === 'true-false' ? truth : item.options.map(({ key, text }) => ({ key, text }));
  return { id, stem: item.stem, options, several: item.kind === 'multiple-choice' };
}
