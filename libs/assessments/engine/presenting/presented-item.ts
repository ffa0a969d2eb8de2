import type { Localized } from '#kernel';
import type { Area, ItemKind, ItemMedia, KeyedText, ScaleItem } from '../item/index.js';

/** What every question shows. Media are those that it uses; those of its explanations stay with them. */
interface PresentedBase<K extends ItemKind> {
  readonly kind: K;
  readonly stem: Localized;
  readonly points: number;
  readonly media: readonly ItemMedia[];
}

type Usable = KeyedText & { /** How often it may be used; 0 for any number of times. */ readonly uses: number };
type Picture = ItemMedia & { readonly width: number; readonly height: number };

export type PresentedGap = { readonly key: string } & (
  | { readonly input: 'typed' }
  | { readonly input: 'number'; readonly units: readonly string[] }
  | { readonly input: 'chosen'; readonly options: readonly KeyedText[] }
  | { readonly input: 'dragged' }
);

export interface PresentedByKind {
  'single-choice': PresentedBase<'single-choice'> & { readonly options: readonly KeyedText[] };
  /** `maxChoices` 0 sets no limit. */
  'multiple-choice': PresentedBase<'multiple-choice'> & { readonly options: readonly KeyedText[]; readonly maxChoices: number };
  'true-false': PresentedBase<'true-false'>;
  matching: PresentedBase<'matching'> & { readonly prompts: readonly KeyedText[]; readonly choices: readonly KeyedText[] };
  ordering: PresentedBase<'ordering'> & { readonly elements: readonly KeyedText[] };
  /** Each gap stands in the text as `{{key}}`. */
  gap: PresentedBase<'gap'> & { readonly text: Localized; readonly gaps: readonly PresentedGap[]; readonly choices: readonly Usable[] };
  'short-text': PresentedBase<'short-text'>;
  numeric: PresentedBase<'numeric'> & { readonly units: readonly string[] };
  'extended-text': PresentedBase<'extended-text'> & { readonly minWords: number | null; readonly maxWords: number | null; readonly template: Localized | null };
  file: PresentedBase<'file'> & { readonly accept: readonly string[]; readonly maxFiles: number; readonly maxBytes: number };
  /** All scenes, so that one can go on without a network; what a choice is worth is not told. */
  case: PresentedBase<'case'> & { readonly scenes: readonly (KeyedText & { readonly choices: readonly (KeyedText & { readonly next: string | null })[] })[] };
  scale: PresentedBase<'scale'> & {
    readonly statements: readonly KeyedText[];
    readonly steps: ScaleItem['steps'];
    readonly notApplicable: boolean;
    readonly look: ScaleItem['look'];
  };
  association: PresentedBase<'association'> & { readonly elements: readonly Usable[]; readonly maxPairs: number };
  hotspot: PresentedBase<'hotspot'> & { readonly picture: Picture; readonly areas: readonly (Area & { readonly label: Localized })[]; readonly maxChoices: number };
  point: PresentedBase<'point'> & { readonly picture: Picture; readonly maxPoints: number };
  slider: PresentedBase<'slider'> & { readonly min: number; readonly max: number; readonly step: number };
}

/** A question as a trainee may see it before it is graded: without keys, shares, explanations and hints. */
export type PresentedItem = PresentedByKind[ItemKind];
