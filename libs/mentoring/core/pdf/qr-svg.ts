import { create } from 'qrcode';

/** ISO/IEC 18004 asks for a quiet zone of four modules. */
const quietZone = 4;

/** A QR code as SVG, one path of dark squares. */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * quietZone;
  const squares = Array.from(modules.data, (dark, index) => (dark ? `M${(index % modules.size) + quietZone} ${Math.floor(index / modules.size) + quietZone}h1v1h-1z` : '')).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#1A2233" d="${squares}"/></svg>`;
}
