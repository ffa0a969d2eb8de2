import type { ItemContent, ItemKind } from '../item/index.js';
import { presentItem, type PresentedItem } from '../presenting/index.js';

/** Every sheet of a form is printed alike, so that what stands under a number is the same on all of them. */
const paperSeed = 1;

/** Kinds that need a screen. */
const screenOnly: ReadonlySet<ItemKind> = new Set(['file', 'case', 'association', 'hotspot', 'point', 'slider']);

export function fitsPaper({ kind }: { readonly kind: ItemKind }): boolean {
  return !screenOnly.has(kind);
}

/** A question as it is printed: options in their order; what has to be put in order or matched is mixed as for everybody. */
export function presentOnPaper(item: ItemContent): PresentedItem {
  if (item.kind === 'single-choice' || item.kind === 'multiple-choice') return presentItem({ ...item, shuffle: false }, paperSeed);
  if (item.kind === 'gap') return presentItem({ ...item, gaps: item.gaps.map((gap) => (gap.input === 'chosen' ? { ...gap, shuffle: false } : gap)) }, paperSeed);
  return presentItem(item, paperSeed);
}
