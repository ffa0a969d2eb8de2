/** A picture as it is kept: only what draws. */
export interface SafePicture {
  readonly mediaType: 'image/png' | 'image/svg+xml';
  readonly bytes: Buffer;
  /** Of points, or of the drawing's own unit. */
  readonly width: number;
  readonly height: number;
}

export const pictureFaults = ['certificates.picture-type', 'certificates.picture-broken', 'certificates.picture-too-large', 'certificates.picture-shape', 'certificates.picture-has-letters', 'certificates.picture-has-pictures', 'certificates.picture-too-detailed'] as const;
export type PictureFault = (typeof pictureFaults)[number];

export const mostBytes = { 'image/png': 600_000, 'image/svg+xml': 250_000 } as const;
/** Of points a side. */
export const mostPoints = 3000;
/** How many times as wide as high, and the other way round. */
export const shapes = { widest: 12, tallest: 3 } as const;

export function hasShape({ width, height }: Pick<SafePicture, 'width' | 'height'>): boolean {
  return width > 0 && height > 0 && width / height <= shapes.widest && height / width <= shapes.tallest;
}
