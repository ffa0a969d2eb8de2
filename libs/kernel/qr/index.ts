import { qrModules } from './best-mask.js';

/** ISO/IEC 18004 asks for a quiet zone of four modules. */
const quietZone = 4;

/** A QR code as one path on a square of `side` modules, quiet zone included. */
export interface QrPicture {
  readonly side: number;
  readonly path: string;
}

/** Dark runs of one row are one rectangle, so that no hairlines show between modules. */
export function qrPicture(text: string): QrPicture {
  const { size, data } = qrModules(text);
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; ) {
      let end = column;
      while (end < size && data[row * size + end] === 1) end += 1;
      if (end > column) runs.push(`M${column + quietZone} ${row + quietZone}h${end - column}v1h-${end - column}z`);
      column = end + 1;
    }
  }
  return { side: size + 2 * quietZone, path: runs.join('') };
}

/** The same as a file, dark on white in every theme, as scanners want it. */
export function qrSvg(text: string, colour = '#1A2233'): string {
  const { side, path } = qrPicture(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="${colour}" d="${path}"/></svg>`;
}
