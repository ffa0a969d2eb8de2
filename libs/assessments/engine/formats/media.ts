import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import type { ImportedMedium } from './imported.js';

const largest = 20 * 1024 * 1024;

/** Media types that browsers show and cannot be made to run, by how their bytes begin. */
const beginnings: readonly (readonly [mediaType: string, begin: (bytes: Buffer) => boolean])[] = [
  ['image/png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  ['image/jpeg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))],
  ['image/gif', (bytes) => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6))],
  ['image/webp', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
  ['audio/mpeg', (bytes) => bytes.toString('latin1', 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)],
  ['audio/ogg', (bytes) => bytes.toString('latin1', 0, 4) === 'OggS'],
  ['audio/wav', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WAVE'],
  ['video/mp4', (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp'],
  ['video/webm', (bytes) => bytes.subarray(0, 4).equals(Buffer.from('1a45dfa3', 'hex'))],
  ['image/svg+xml', isHarmlessSvg],
];

/** An embedded file as a medium; null when it is not one that can be shown safely. The bytes decide, whatever the name says. */
export function mediumFrom(name: string, bytes: Buffer): ImportedMedium | null {
  if (bytes.length === 0 || bytes.length > largest) return null;
  const mediaType = beginnings.find(([, begins]) => begins(bytes))?.[0];
  if (mediaType === undefined) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { key: `m-${sha256.slice(0, 12)}`, name: name.slice(0, 200), mediaType, sha256, bytes };
}

/** Bytes from base64; null when the text is not that. */
export function bytesOfBase64(text: string): Buffer | null {
  const plain = text.replace(/\s+/g, '');
  if (plain.length > (largest / 3) * 4 + 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return null;
  return Buffer.from(plain, 'base64');
}

const drawing = new Set(
  'svg g defs title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker symbol use switch metadata filter feGaussianBlur feOffset feBlend feMerge feMergeNode feColorMatrix feFlood feComposite'.split(' '),
);

/** A drawing and nothing else: no script, no handler, no address outside itself, no declaration. */
function isHarmlessSvg(bytes: Buffer): boolean {
  if (!/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s|\uFEFF)*<svg[\s>]/.test(bytes.toString('utf8', 0, 1_000))) return false;
  let harmless = true;
  let sawSvg = false;
  const refuse = () => {
    harmless = false;
  };
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('processinginstruction', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    sawSvg ||= name === 'svg';
    if (!drawing.has(name)) refuse();
    for (const [key, value] of Object.entries(attributes)) {
      const local = key.split(':').at(-1) ?? key;
      if (/^on/i.test(local) || (local === 'href' && !value.startsWith('#')) || /url\s*\(\s*['"]?(?!#)|expression|@import|javascript:/i.test(value)) refuse();
    }
  });
  parser.write(bytes.toString('utf8')).close();
  return harmless && sawSvg;
}
