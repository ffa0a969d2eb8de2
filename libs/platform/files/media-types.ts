/** What may be stored, by what the bytes themselves say. Anything else is refused. */
export const mediaTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/svg+xml', 'application/pdf', 'audio/mpeg', 'audio/ogg', 'audio/wav', 'audio/mp4', 'video/mp4', 'video/webm'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Pictures of points, which hold no script. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly MediaType[];

const ascii = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length));
const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** The type by the first bytes of the content; undefined for what is none of ours. The name and the declared type say nothing here. */
export function sniffMediaType(bytes: Uint8Array): MediaType | undefined {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  const head = ascii(bytes, 0, 6);
  if (head === 'GIF87a' || head === 'GIF89a') return 'image/gif';
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('OggS')) return 'audio/ogg';
  if (head.startsWith('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return 'audio/mpeg';
  if (starts(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return 'video/webm';
  if (head.startsWith('RIFF')) return riffType(ascii(bytes, 8, 4));
  if (ascii(bytes, 4, 4) === 'ftyp') return ascii(bytes, 8, 3) === 'M4A' ? 'audio/mp4' : 'video/mp4';
  return isSvg(bytes) ? 'image/svg+xml' : undefined;
}

function riffType(form: string): MediaType | undefined {
  if (form === 'WEBP') return 'image/webp';
  return form === 'WAVE' ? 'audio/wav' : undefined;
}

function isSvg(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1_024)).toString('utf8').replace(/^\uFEFF/, '').trimStart();
  return start.startsWith('<') && /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(start);
}

/** Shown in a page; everything else, and whatever can hold a script, is saved to disk. */
export function isShownInline(mediaType: string): boolean {
  return /^(?:image|audio|video)\//.test(mediaType) && mediaType !== 'image/svg+xml';
}
