/** The papers that colours of a template are printed on: the page, and the panel that holds the particulars. */
const papers = ['#FBFAF7', '#F3F1EA'] as const;

/** WCAG 2.2, 1.4.3: what text of any size needs. */
export const leastContrast = 4.5;

/** How well a colour (`#RRGGBB`) is read on the papers of a certificate, by its worst. */
export function contrastOnPaper(colour: string): number {
  const own = luminance(colour);
  return Math.min(...papers.map((paper) => ratio(luminance(paper), own)));
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
