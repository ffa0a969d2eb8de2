import type { CertificateDesign, Picture } from './design.js';

/** One picture as it is set: which of the document's, how high in millimetres, and what it says to who cannot see it. */
export interface PlacedPicture {
  readonly index: number;
  readonly height: number;
  readonly alt: string;
}

export interface PlacedSignature {
  readonly name: string;
  readonly role: string;
  readonly image: PlacedPicture | null;
}

export const logoHeights = { head: 16, foot: 12 } as const;
export const signatureHeight = 14;
/** Between logos, and between signatures. */
export const gutter = 8;

/** Logos stand in one row, as high as their place allows; where that is too wide, the widest give way first. */
export function placedLogos({ logos }: CertificateDesign, place: 'head' | 'foot', width: number): PlacedPicture[] {
  const row = logos.map((logo, index) => ({ ...logo, index })).filter((logo) => logo.place === place);
  const tallest = logoHeights[place];
  const most = fairShare(row.map(({ ratio }) => ratio * tallest), width - gutter * (row.length - 1));
  return row.map(({ index, ratio, alt }) => ({ index, height: rounded(Math.min(tallest, most / ratio)), alt }));
}

/** The width that none may go beyond, so that all together have room. */
function fairShare(widths: readonly number[], room: number): number {
  let [left, open] = [room, widths.length];
  for (const width of [...widths].sort((a, b) => a - b)) {
    if (width > left / open) return left / open;
    left -= width;
    open -= 1;
  }
  return Infinity;
}

export function signatureWidth(count: number, width: number): number {
  return (width - gutter * (count - 1)) / Math.max(count, 1);
}

/** A drawn name may take its column and no more. */
export function placedSignature(image: Picture, index: number, alt: string, column: number): PlacedPicture {
  return { index, height: rounded(Math.min(signatureHeight, column / image.ratio)), alt };
}

function rounded(millimetres: number): number {
  return Math.floor(millimetres * 100) / 100;
}
