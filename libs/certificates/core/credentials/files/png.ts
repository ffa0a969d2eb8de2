import { crc32, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const keyword = 'openbadgecredential';
const mostText = 1_000_000;

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export function isPng(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, 8));
}

/** The credentials that are baked into a PNG (OB 3.0, 5.3.1.1); null when the file is broken. */
export function bakedInPng(bytes: Uint8Array): readonly string[] | null {
  const chunks = chunksOf(bytes);
  if (chunks === null) return null;
  try {
    return chunks.filter(({ type }) => type === 'iTXt').flatMap(({ data }) => textOf(Buffer.from(data)) ?? []);
  } catch {
    return null;
  }
}

export function chunksOf(bytes: Uint8Array): readonly PngChunk[] | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = 8; at + 12 <= buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > buffer.length || crc32(buffer.subarray(at + 4, end - 4)) !== buffer.readUInt32BE(end - 4)) return null;
    chunks.push({ type: buffer.toString('latin1', at + 4, at + 8), data: buffer.subarray(at + 8, end - 4) });
    if (chunks.at(-1)?.type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

/** Keyword, compression flag and method, language, translated keyword, text. */
function textOf(data: Buffer): string | null {
  const end = data.indexOf(0);
  if (data.toString('latin1', 0, end) !== keyword) return null;
  const compressed = data[end + 1] === 1;
  const languageEnd = data.indexOf(0, end + 3);
  const start = data.indexOf(0, languageEnd + 1) + 1;
  if (languageEnd === -1 || start === 0) return null;
  const text = data.subarray(start);
  return (compressed ? inflateSync(text, { maxOutputLength: mostText }) : text).toString('utf8');
}

export function writePng(chunks: readonly PngChunk[]): Buffer {
  return Buffer.concat([
    signature,
    ...chunks.map(({ type, data }) => {
      const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
      const frame = Buffer.alloc(8);
      frame.writeUInt32BE(data.length, 0);
      frame.writeUInt32BE(crc32(named), 4);
      return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
    }),
  ]);
}

export function credentialChunk(credential: string): PngChunk {
  return { type: 'iTXt', data: Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(credential, 'utf8')]) };
}
