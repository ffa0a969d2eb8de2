import type { Localized } from '#kernel';

/** A choice that a person may make; its key is stable over versions and languages. */
export interface ItemOption {
  readonly key: string;
  readonly text: Localized;
  readonly correct: boolean;
  /** Why this choice is right or wrong. */
  readonly explanation?: Localized;
}

interface ItemBase {
  readonly stem: Localized;
  /** Why the right answer is right; shown with the result. */
  readonly explanation: Localized;
  readonly points: number;
}

/** Exactly one option is correct. */
export interface SingleChoiceItem extends ItemBase {
  readonly kind: 'single-choice';
  readonly options: readonly ItemOption[];
}

/** Any number of options is correct; each wrong choice costs what a right one earns. */
export interface MultipleChoiceItem extends ItemBase {
  readonly kind: 'multiple-choice';
  readonly options: readonly ItemOption[];
}

export type ItemContent = SingleChoiceItem | MultipleChoiceItem;
export type ItemKind = ItemContent['kind'];

/** What a person answered: the keys of the chosen options. */
export interface ItemResponse {
  readonly chosen: readonly string[];
}
