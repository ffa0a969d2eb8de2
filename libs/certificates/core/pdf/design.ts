import type { Localized } from '#kernel';

/** The colours, texts and pictures that an administrator gives the certificates of a programme. */
export interface CertificateDesign {
  readonly layout: 'landscape' | 'portrait';
  /** Titles, headings and the long path; `#RRGGBB`. */
  readonly accent: string;
  /** The joining path, bullets and the funder's line. */
  readonly second: string;
  /** Above the training's title and at the foot, already filled in; empty: none. */
  readonly intro: Localized;
  readonly closing: Localized;
  readonly logos: readonly Logo[];
  readonly signatures: readonly Signature[];
}

/** A PNG or SVG, and how many times as wide as high it is. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly ratio: number;
}

export interface Logo extends Picture {
  /** Whose it is, for who cannot see it. */
  readonly alt: string;
  /** Those who hold the training above, those who pay for it at the foot. */
  readonly place: 'head' | 'foot';
}

export interface Signature {
  readonly name: string;
  readonly role: Localized;
  readonly image: Picture | null;
}

const nothing: Localized = { et: '', ru: '', en: '' };

export const builtInDesign: CertificateDesign = { layout: 'landscape', accent: '#2F4B9E', second: '#2E6B4F', intro: nothing, closing: nothing, logos: [], signatures: [] };

/** All pictures of a design in the order in which the template finds them. */
export function picturesOf({ logos, signatures }: CertificateDesign): readonly Picture[] {
  return [...logos, ...signatures.flatMap(({ image }) => (image === null ? [] : [image]))];
}
