import type { Localized } from '#kernel';

/** A picture, sound or film that a text shows by `![](media:key)` or that a hotspot lies on. */
export interface ItemMedia {
  readonly key: string;
  /** IANA media type. */
  readonly mediaType: string;
  /** Names the stored bytes: SHA-256, hexadecimal. */
  readonly sha256: string;
  /** What it shows, for who cannot see or hear it; empty only where it adds nothing to the text. */
  readonly alt: Localized;
}

/**
 * What every question has. Texts are plain, with `**strong**`, `_emphasis_`, `` `code` ``, `[links](https://…)`, `- ` lists
 * and `![](media:key)`; blank lines part paragraphs, single line ends break lines, a backslash takes its meaning from a sign.
 */
export interface ItemBase {
  readonly stem: Localized;
  /** Why the right answer is right; shown with the result. */
  readonly explanation: Localized;
  /** The most that it gives; 0 for what is asked and not scored. */
  readonly points: number;
  readonly media?: readonly ItemMedia[];
  /** Shown one by one after a wrong try, where a test allows several. */
  readonly hints?: readonly Localized[];
}

/** A text with a key that is stable over versions and languages. */
export interface KeyedText {
  readonly key: string;
  readonly text: Localized;
}

/** A choice that a person may make. */
export interface ItemOption extends KeyedText {
  readonly correct: boolean;
  /** Share of the points that choosing it brings, −1 to 1; by the kind's own rule when left out. */
  readonly share?: number;
  /** Why this choice is right or wrong. */
  readonly explanation?: Localized;
}

/** Typed answers that earn the same, in whatever languages they are expected. */
export interface AcceptedText {
  readonly texts: readonly string[];
  /** Share of the points, −1 to 1. */
  readonly share: number;
  readonly explanation?: Localized;
}

/** How typed text is held against what is accepted. Width, ё/е, runs of white space and typographic quotes are always folded. */
export interface TextMatching {
  readonly caseSensitive?: boolean;
  /** Whether `*` in an accepted text stands for any letters, `\*` for the asterisk. */
  readonly wildcards?: boolean;
}

export interface AcceptedNumber {
  readonly value: number;
  /** How far off an answer may be, its limits included: absolute, or as a share of the value. */
  readonly tolerance: { readonly kind: 'absolute' | 'relative'; readonly by: number };
  readonly share: number;
  readonly explanation?: Localized;
}

/** A unit that may follow a number; `value in the first unit = number × factor`. */
export interface NumberUnit {
  readonly unit: string;
  readonly factor: number;
}

export interface RubricLevel extends KeyedText {
  readonly points: number;
}

/** What a person grades by: each criterion at one of its levels. */
export interface Rubric {
  readonly criteria: readonly { readonly key: string; readonly title: Localized; readonly levels: readonly RubricLevel[] }[];
}

export type Shape = 'rect' | 'circle' | 'ellipse' | 'poly' | 'default';

/** A part of a picture, by pixels of the picture as in HTML image maps. */
export interface Area {
  readonly key: string;
  readonly shape: Shape;
  readonly coords: readonly number[];
}
