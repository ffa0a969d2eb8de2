/** A piece of XML to be written, in the names of QTI 2; QTI 3 renames what is QTI's own. */
export type XmlPart = string | XmlTag;

export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly parts: readonly XmlPart[];
  /** Elements of HTML have the same names in both. */
  readonly html: boolean;
}

export type QtiVersion = '2.1' | '3.0';

type Attributes = XmlTag['attributes'];

export function qti(name: string, attributes: Attributes = {}, ...parts: readonly XmlPart[]): XmlTag {
  return { name, attributes, parts, html: false };
}

export function html(name: string, attributes: Attributes = {}, ...parts: readonly XmlPart[]): XmlTag {
  return { name, attributes, parts, html: true };
}

const blocks = new Set(['p', 'ul', 'li', 'div', 'object']);

/** Indented where white space has no meaning: never within running text. */
export function writeXml(part: XmlPart, version: QtiVersion, depth = 0): string {
  if (typeof part === 'string') return escapeXml(part);
  const name = part.html || version === '2.1' ? part.name : `qti-${kebab(part.name)}`;
  const attributes = Object.entries(part.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${part.html || version === '2.1' ? key : kebab(key)}="${escapeXml(String(value)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join('');
  if (part.parts.length === 0) return `<${name}${attributes}/>`;
  if (!part.parts.every(isBlock)) return `<${name}${attributes}>${part.parts.map((child) => writeXml(child, version, depth)).join('')}</${name}>`;
  const indent = `\n${'  '.repeat(depth + 1)}`;
  return `<${name}${attributes}>${part.parts.map((child) => `${indent}${writeXml(child, version, depth + 1)}`).join('')}\n${'  '.repeat(depth)}</${name}>`;
}

const inlineOfQti = new Set(['textEntryInteraction', 'inlineChoiceInteraction', 'gap']);

function isBlock(part: XmlPart): boolean {
  return typeof part !== 'string' && (part.html ? blocks.has(part.name) : !inlineOfQti.has(part.name));
}

function kebab(name: string): string {
  return name.startsWith('xml') ? name : name.replaceAll(/[A-Z]+/g, (letters) => `-${letters.toLowerCase()}`);
}

/** Characters that XML cannot hold at all are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
