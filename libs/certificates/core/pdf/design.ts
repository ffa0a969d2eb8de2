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
  readonly logos: readonly Uint8Array[];
  readonly signatures: readonly Signature[];
}

export interface Signature {
  readonly name: string;
  readonly role: Localized;
  readonly image: Uint8Array | null;
}

const nothing: Localized = { et: '', ru: '', en: '' };

export const builtInDesign: CertificateDesign = { layout: 'landscape', accent: '#2F4B9E', second: '#2E6B4F', intro: nothing, closing: nothing, logos: [], signatures: [] };
