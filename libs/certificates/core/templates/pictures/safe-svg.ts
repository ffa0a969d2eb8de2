import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { PictureFault, SafePicture } from './picture.js';

const namespace = 'http://www.w3.org/2000/svg';
const elements = new Set('svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask use symbol style'.split(' '));
const attributes = new Set(
  (
    'id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height points transform viewBox preserveAspectRatio offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility clip-path clip-rule mask stop-color stop-opacity style href'
  ).split(' '),
);
const mostElements = 4000;
const mostUses = 64;
/** An address in a style or value that leads out of the drawing, a rule that fetches, or a script in disguise. */
const leadsOut = /url\(\s*['"]?\s*(?!#)|@|\\|expression|javascript:/iu;

/**
 * A drawing written anew from the shapes that it has: no script, no event, no address but those within itself, no letters (which would
 * need a font) and no pictures. What is copied by `use` may not copy in its turn, so that nothing grows out of little.
 */
export function safeSvg(text: string): SafePicture | PictureFault {
  const writer = new Writer();
  const parser = new SaxesParser({ xmlns: true });
  let broken = false;
  parser.on('error', () => (broken = true));
  parser.on('opentag', (tag) => writer.open(tag));
  parser.on('closetag', (tag) => writer.close(tag));
  parser.on('text', (part) => writer.text(part));
  parser.on('cdata', (part) => writer.text(part));
  try {
    parser.write(text).close();
  } catch {
    broken = true;
  }
  if (broken || writer.size === null) return writer.fault ?? 'certificates.picture-broken';
  return writer.finished() ?? { mediaType: 'image/svg+xml', bytes: Buffer.from(writer.written, 'utf8'), ...writer.size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

class Writer {
  written = '';
  size: Size | null = null;
  fault: PictureFault | null = null;
  /** Within what is left out. */
  private left = 0;
  private count = 0;
  private style: string | null = null;
  private readonly open_: string[] = [];
  private readonly copies: string[] = [];
  /** Ids whose elements hold a copy of something. */
  private readonly copying = new Set<string>();

  open(tag: SaxesTagNS): void {
    const { uri, local } = tag;
    if (this.left > 0 || uri !== namespace || !elements.has(local)) {
      if (uri === namespace && this.left === 0 && /^(text|tspan|textPath)$/u.test(local)) this.fault ??= 'certificates.picture-has-letters';
      if (uri === namespace && this.left === 0 && /^(image|feImage|pattern|filter)$/u.test(local)) this.fault ??= 'certificates.picture-has-pictures';
      this.left += 1;
      return;
    }
    this.count += 1;
    const own = new Map(Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value]));
    if (this.count === 1) this.size = local === 'svg' ? sizeOf(own) : null;
    const id = own.get('id') ?? '';
    this.open_.push(id);
    if (local === 'use') this.copy(own.get('href') ?? '');
    if (local === 'style') this.style = '';
    else this.written += `<${local}${this.count === 1 ? ` xmlns="${namespace}"` : ''}${this.attributesOf(tag)}>`;
  }

  close({ local }: SaxesTagNS): void {
    if (this.left > 0) {
      this.left -= 1;
      return;
    }
    this.open_.pop();
    if (local !== 'style') this.written += `</${local}>`;
    else if (this.style !== null && !leadsOut.test(this.style)) this.written += `<style>${escaped(this.style)}</style>`;
    this.style = null;
  }

  text(part: string): void {
    if (this.left === 0 && this.style !== null) this.style += part;
  }

  /** What only the whole shows. */
  finished(): PictureFault | null {
    if (this.fault !== null) return this.fault;
    const tangled = this.copies.some((id) => this.copying.has(id));
    return this.count > mostElements || this.copies.length > mostUses || tangled ? 'certificates.picture-too-detailed' : null;
  }

  private copy(href: string): void {
    this.copies.push(href.replace(/^#/u, ''));
    for (const id of this.open_) if (id !== '') this.copying.add(id);
  }

  private attributesOf({ attributes: given }: SaxesTagNS): string {
    return Object.values(given)
      .filter(({ uri, local, prefix }) => attributes.has(local) && (uri === '' || (local === 'href' && prefix !== 'xmlns')))
      .filter(({ local, value }) => (local === 'href' ? value.startsWith('#') : !leadsOut.test(value)))
      .filter(({ local, uri }, _, all) => uri === '' || !all.some((other) => other.uri === '' && other.local === local))
      .map(({ local, value }) => ` ${local}="${escaped(value)}"`)
      .join('');
  }
}

function sizeOf(own: ReadonlyMap<string, string>): Size | null {
  const box = (own.get('viewBox') ?? '').trim().split(/[\s,]+/u).map(Number);
  const [, , width = NaN, height = NaN] = box.length === 4 ? box : [0, 0, Number.parseFloat(own.get('width') ?? ''), Number.parseFloat(own.get('height') ?? '')];
  return Number.isFinite(width) && Number.isFinite(height) ? { width, height } : null;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
