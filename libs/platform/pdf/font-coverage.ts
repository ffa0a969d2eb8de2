/** Which code points a font has glyphs for. */
export interface Coverage {
  has(codePoint: number): boolean;
}

/** How far the pen moves for a letter, in em; undefined where the font has none, or tells it in a way that is not read here. */
export type Advances = (codePoint: number) => number | undefined;

/** The advance widths of a font whose `cmap` has a subtable of format 12, as those of Noto Sans have. */
export function readAdvances(font: Buffer): Advances {
  const cmap = tableOffset(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
  const wide = subtables.find((offset) => font.readUInt16BE(offset) === 12);
  const unitsPerEm = font.readUInt16BE(tableOffset(font, 'head') + 18);
  const metrics = font.readUInt16BE(tableOffset(font, 'hhea') + 34);
  const hmtx = tableOffset(font, 'hmtx');
  const groups = wide === undefined ? [] : Array.from({ length: font.readUInt32BE(wide + 12) }, (_, i) => wide + 16 + 12 * i);
  return (codePoint) => {
    const group = groups.find((offset) => font.readUInt32BE(offset) <= codePoint && codePoint <= font.readUInt32BE(offset + 4));
    if (group === undefined) return undefined;
    const glyph = font.readUInt32BE(group + 8) + codePoint - font.readUInt32BE(group);
    return font.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
}

/** Reads the `cmap` of an OpenType font (ISO/IEC 14496-22 §5.2.1): its Unicode subtable of format 12, or else of format 4. */
export function readCoverage(font: Buffer): Coverage {
  const cmap = tableOffset(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
  const wide = subtables.find((offset) => font.readUInt16BE(offset) === 12);
  const narrow = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  const ranges = wide !== undefined ? segmentsOf12(font, wide) : narrow !== undefined ? segmentsOf4(font, narrow) : [];
  return { has: (codePoint) => within(ranges, codePoint) };
}

type Range = readonly [first: number, last: number];

function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table "${tag}".`);
}

function segmentsOf12(font: Buffer, offset: number): Range[] {
  return Array.from({ length: font.readUInt32BE(offset + 12) }, (_, i) => [font.readUInt32BE(offset + 16 + 12 * i), font.readUInt32BE(offset + 20 + 12 * i)]);
}

function segmentsOf4(font: Buffer, offset: number): Range[] {
  const bytes = font.readUInt16BE(offset + 6);
  const [ends, starts] = [offset + 14, offset + 16 + bytes];
  return Array.from({ length: bytes / 2 }, (_, i): Range => [font.readUInt16BE(starts + 2 * i), font.readUInt16BE(ends + 2 * i)]).filter(([first]) => first !== 0xffff);
}

/** The ranges are in order. */
function within(ranges: readonly Range[], codePoint: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, 0];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
