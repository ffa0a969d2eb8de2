import { SaxesParser } from 'saxes';

const namespace = 'https://purl.imsglobal.org/ob/v3p0';

/** The credentials that are baked into an SVG (OB 3.0, 5.3.2.1); null when the file is no well-formed SVG. */
export function bakedInSvg(text: string): readonly string[] | null {
  const found: string[] = [];
  let root: string | null = null;
  let inside: string | null = null;
  let broken = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    root ??= local;
    if (uri !== namespace || local !== 'credential') return;
    const verify = attributes['verify']?.value.trim() ?? '';
    // One that says it twice is counted twice, and so refused.
    if (verify !== '') found.push(verify);
    inside = '';
  });
  const collect = (part: string) => {
    if (inside !== null) inside += part;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', ({ uri, local }) => {
    if (inside === null || uri !== namespace || local !== 'credential') return;
    if (inside.trim() !== '') found.push(inside.trim());
    inside = null;
  });
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return broken || root !== 'svg' ? null : found;
}
