/** Larger files are refused before anything is read. */
export const largestFile = 64 * 1024 * 1024;

/** The text of a file: UTF-8, or UTF-16 with its mark; null when it is neither. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
