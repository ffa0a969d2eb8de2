import { create } from 'qrcode';

/** ISO/IEC 18004 asks for a quiet zone of four modules. */
const quietZone = 4;

/** A QR code as SVG: dark runs of one row as one rectangle, so that no hairlines show between modules. */
export function qrSvg(text: string, colour = '#1A2233'): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * quietZone;
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; ) {
      let end = column;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > column) runs.push(`M${column + quietZone} ${row + quietZone}h${end - column}v1h-${end - column}z`);
      column = end + 1;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="${colour}" d="${runs.join('')}"/></svg>`;
}
