import type { Localized } from '#kernel';
import type { AcceptedNumber, AcceptedText, Area, ItemBase, ItemMedia, ItemOption, KeyedText, NumberUnit, Rubric, TextMatching } from './parts.js';

/** Exactly one option is chosen. */
export interface SingleChoiceItem extends ItemBase {
  readonly kind: 'single-choice';
  readonly options: readonly ItemOption[];
  /** False keeps the options in their order. */
  readonly shuffle?: boolean;
}

/** Any number of options; unless shares say otherwise each wrong choice costs what a right one earns. */
export interface MultipleChoiceItem extends ItemBase {
  readonly kind: 'multiple-choice';
  readonly options: readonly ItemOption[];
  readonly shuffle?: boolean;
  readonly scoring?: 'per-option' | 'all-or-nothing';
  readonly maxChoices?: number;
}

export interface TrueFalseItem extends ItemBase {
  readonly kind: 'true-false';
  readonly answer: boolean;
  readonly explanations?: { readonly true?: Localized; readonly false?: Localized };
}

/** Each prompt gets one choice; choices may be left over, or go to several prompts. */
export interface MatchingItem extends ItemBase {
  readonly kind: 'matching';
  readonly prompts: readonly KeyedText[];
  readonly choices: readonly KeyedText[];
  /** A prompt may have several right choices. The share is 1 ÷ number of prompts with a right one unless given. */
  readonly pairs: readonly { readonly prompt: string; readonly choice: string; readonly share?: number }[];
  readonly scoring?: 'per-pair' | 'all-or-nothing';
}

/** The elements stand in their right order. */
export interface OrderingItem extends ItemBase {
  readonly kind: 'ordering';
  readonly elements: readonly KeyedText[];
  /** The whole order, each right place, or each right neighbourhood. */
  readonly scoring?: 'exact' | 'positions' | 'neighbours';
}

export type Gap = { readonly key: string; /** Its part of the points; 1 unless given. */ readonly weight?: number } & (
  | ({ readonly input: 'typed'; readonly answers: readonly AcceptedText[] } & TextMatching)
  | { readonly input: 'number'; readonly answers: readonly AcceptedNumber[]; readonly units?: readonly NumberUnit[] }
  | { readonly input: 'chosen'; readonly options: readonly ItemOption[]; readonly shuffle?: boolean }
  /** Filled from the item's `choices`. */
  | { readonly input: 'dragged'; readonly accepts: readonly { readonly choice: string; readonly share: number }[] }
);

/** A text with gaps, each `{{key}}` in every language. */
export interface GapItem extends ItemBase {
  readonly kind: 'gap';
  readonly text: Localized;
  readonly gaps: readonly Gap[];
  /** What can be dragged into gaps; each as often as `uses` says, once unless given, without a limit for 0. */
  readonly choices?: readonly (KeyedText & { readonly uses?: number })[];
}

export interface ShortTextItem extends ItemBase, TextMatching {
  readonly kind: 'short-text';
  /** The first that fits counts. */
  readonly answers: readonly AcceptedText[];
}

export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  readonly answers: readonly AcceptedNumber[];
  /** With units, an answer without one is in the first. */
  readonly units?: readonly NumberUnit[];
  /** Share lost by a right number with a missing, unknown or wrong unit; when left out, a missing or unknown one costs nothing. */
  readonly unitPenalty?: number;
}

/** Graded by a person. */
export interface ExtendedTextItem extends ItemBase {
  readonly kind: 'extended-text';
  readonly rubric?: Rubric;
  readonly minWords?: number;
  readonly maxWords?: number;
  /** What the field holds at the beginning. */
  readonly template?: Localized;
}

/** Files handed in, graded by a person. */
export interface FileItem extends ItemBase {
  readonly kind: 'file';
  readonly rubric?: Rubric;
  /** IANA media types; any harmless one when empty. */
  readonly accept: readonly string[];
  readonly maxFiles: number;
  readonly maxBytes: number;
}

export interface CaseChoice extends KeyedText {
  /** The scene it leads to; null ends the case. */
  readonly next: string | null;
  /** Share of the points, −1 to 1; those of the way taken are added. */
  readonly share: number;
  readonly explanation?: Localized;
}

/** A story that goes on as one decides; it begins with the first scene and has no circles. */
export interface CaseItem extends ItemBase {
  readonly kind: 'case';
  readonly scenes: readonly (KeyedText & { readonly choices: readonly CaseChoice[] })[];
}

/** A survey question: one step of a scale for each statement. Never scored. */
export interface ScaleItem extends ItemBase {
  readonly kind: 'scale';
  readonly points: 0;
  /** One without text asks the stem itself. */
  readonly statements: readonly (KeyedText & { /** Counted from the other end in means. */ readonly reversed?: boolean })[];
  /** From low to high; a text may be empty between the ends. */
  readonly steps: readonly { readonly value: number; readonly text: Localized }[];
  /** Whether "not applicable" may be answered; "prefer not to say" always may. */
  readonly notApplicable?: boolean;
  readonly look: 'likert' | 'rating' | 'differential';
}

/** Pairs among equals, in either direction. */
export interface AssociationItem extends ItemBase {
  readonly kind: 'association';
  /** In as many pairs as `uses` says, one unless given, without a limit for 0. */
  readonly elements: readonly (KeyedText & { readonly uses?: number })[];
  readonly pairs: readonly { readonly between: readonly [string, string]; readonly share?: number }[];
  readonly maxPairs?: number;
}

/** Areas of a picture are chosen. */
export interface HotspotItem extends ItemBase {
  readonly kind: 'hotspot';
  readonly picture: ItemMedia & { readonly width: number; readonly height: number };
  readonly areas: readonly (Area & { readonly label: Localized; readonly correct: boolean; readonly share?: number })[];
  /** 0 sets no limit. */
  readonly maxChoices: number;
}

/** Points of a picture are marked; each area counts once. */
export interface PointItem extends ItemBase {
  readonly kind: 'point';
  readonly picture: ItemMedia & { readonly width: number; readonly height: number };
  readonly areas: readonly (Area & { readonly share: number })[];
  /** 0 sets no limit. */
  readonly maxPoints: number;
}

export interface SliderItem extends ItemBase {
  readonly kind: 'slider';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly answers: readonly AcceptedNumber[];
}

export type ChoiceItem = SingleChoiceItem | MultipleChoiceItem;

export type ItemContent =
  | SingleChoiceItem
  | MultipleChoiceItem
  | TrueFalseItem
  | MatchingItem
  | OrderingItem
  | GapItem
  | ShortTextItem
  | NumericItem
  | ExtendedTextItem
  | FileItem
  | CaseItem
  | ScaleItem
  | AssociationItem
  | HotspotItem
  | PointItem
  | SliderItem;

export type ItemKind = ItemContent['kind'];
