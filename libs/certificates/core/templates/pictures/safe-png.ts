import { inflateSync } from 'node:zlib';
import { chunksOf, writePng } from '../../credentials/files/png.js';
import { mostPoints, type PictureFault, type SafePicture } from './picture.js';

/** What draws; times, places, comments and profiles of a camera are left out. */
const drawing = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Samples a point by colour type (PNG, 11.2.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The same picture with nothing in it but the picture; what unpacks to more or less than it says is refused. */
export function safePng(bytes: Uint8Array): SafePicture | PictureFault {
  const chunks = chunksOf(bytes);
  const header = chunks?.[0];
  if (chunks === null || header?.type !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') return 'certificates.picture-broken';
  const head = Buffer.from(header.data);
  const [width, height, depth, colour, interlaced] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8] ?? 0, head[9] ?? 0, head[12] !== 0];
  if (width > mostPoints || height > mostPoints) return 'certificates.picture-too-large';
  const bits = depth * (samples[colour] ?? 0);
  if (bits === 0 || width === 0 || height === 0) return 'certificates.picture-broken';
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  if (!unpacksTo(packed, height * (1 + Math.ceil((width * bits) / 8)), interlaced)) return 'certificates.picture-broken';
  return { mediaType: 'image/png', bytes: writePng(chunks.filter(({ type }) => drawing.has(type))), width, height };
}

/** An interlaced picture has more, shorter rows: a little more in sum. */
function unpacksTo(packed: Buffer, expected: number, interlaced: boolean): boolean {
  const most = interlaced ? 2 * expected + 1024 : expected;
  try {
    const { length } = inflateSync(packed, { maxOutputLength: most });
    return interlaced || length === expected;
  } catch {
    return false;
  }
}
