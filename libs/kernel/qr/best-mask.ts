import { create, type QRCodeMaskPattern } from 'qrcode';

/** A QR code: 1 where it is dark, row by row. */
export interface Modules {
  readonly size: number;
  readonly data: Uint8Array;
}

const capital = '[\\dA-Z $%*+./:-]';
/**
 * Runs of digits or capitals that modes of their own may write in fewer bits (ISO/IEC 18004, 7.4.2); for shorter ones the change of mode costs
 * more than it saves. Where there are none the library, which looks for the best division for longer than it draws, is told that there is one.
 */
const denser = new RegExp(`${capital}{10}|\\d{6}|^${capital}{6}|^\\d{3}|${capital}{6}$|\\d{3}$|^${capital}*$`);

const masks: readonly QRCodeMaskPattern[] = [0, 1, 2, 3, 4, 5, 6, 7];
const symbol = (text: string, maskPattern: QRCodeMaskPattern): Modules => create(denser.test(text) ? text : [{ data: Buffer.from(text), mode: 'byte' }], { errorCorrectionLevel: 'M', maskPattern }).modules;

/** By size: which modules each mask turns against the first one. The text is the same under all of them, so this depends on the size alone. */
const planes = new Map<number, readonly Uint8Array[]>();

/** The code with the mask that ISO/IEC 18004, 7.8.3 chooses, found without the accessors of the library, which comes to the same. */
export function qrModules(text: string): Modules {
  const first = symbol(text, 0);
  const known = planes.get(first.size) ?? masks.map((mask) => turned(first.data, symbol(text, mask).data));
  planes.set(first.size, known);
  let [best, least] = [first.data, Infinity];
  for (const plane of known) {
    const data = turned(first.data, plane);
    const points = penalty(data, first.size, least);
    if (points < least) [best, least] = [data, points];
  }
  return { size: first.size, data: best };
}

function turned(data: Uint8Array, plane: Uint8Array): Uint8Array {
  const result = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) result[at] = (data[at] ?? 0) ^ (plane[at] ?? 0);
  return result;
}

/** How hard to read a code is; no longer exact once it is `enough`. */
function penalty(data: Uint8Array, size: number, enough: number): number {
  let points = darkness(data) + blocks(data, size);
  for (let line = 0; line < size && points < enough; line += 1) points += alongLine(data, line * size, 1, size) + alongLine(data, line, size, size);
  return points;
}

/** More than four of the same in a row, and what could be taken for a corner. */
function alongLine(data: Uint8Array, from: number, step: number, size: number): number {
  let points = 0;
  let run = 0;
  let last = -1;
  let latest = 0;
  for (let nth = 0, at = from; nth < size; nth += 1, at += step) {
    const module = data[at] ?? 0;
    if (module === last) run += 1;
    else {
      if (run >= 5) points += run - 2;
      run = 1;
      last = module;
    }
    latest = ((latest << 1) & 0x7ff) | module;
    if (nth >= 10 && (latest === 0b101_1101_0000 || latest === 0b000_0101_1101)) points += 40;
  }
  return run >= 5 ? points + run - 2 : points;
}

/** Squares of four of the same. */
function blocks(data: Uint8Array, size: number): number {
  let points = 0;
  for (let row = size; row < data.length; row += size) {
    for (let at = row + 1; at < row + size; at += 1) {
      const module = data[at];
      if (module === data[at - 1] && module === data[at - size] && module === data[at - size - 1]) points += 3;
    }
  }
  return points;
}

/** Far from half dark. */
function darkness(data: Uint8Array): number {
  let dark = 0;
  for (const module of data) dark += module;
  return 10 * Math.abs(Math.ceil((dark * 100) / data.length / 5) - 10);
}
