import type { Block, Inline } from '../../text/markup.js';
import { isElement, textOf, type XmlElement, type XmlNode } from '../xml/element.js';
import type { Losses } from './losses.js';
import { mathText } from './math-text.js';
import type { MediaShelf } from './media.js';

/** What a text may hold besides text. */
export interface TextReading {
  readonly media: MediaShelf;
  readonly losses: Losses;
  /** What stands for an element of QTI: a gap, nothing, or null where the element is unknown. */
  readonly special: (element: XmlElement) => readonly Inline[] | null;
}

const blockNames = new Set(['p', 'div', 'blockquote', 'section', 'article', 'header', 'footer', 'main', 'aside', 'figure', 'figcaption', 'address', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'hr', 'tr', 'caption', 'itemBody', 'prompt', 'contentBody', 'rubricBlock', 'modalFeedback', 'feedbackBlock', 'center', 'details', 'summary']);
const hidden = new Set(['script', 'style', 'iframe', 'embed', 'applet', 'form', 'input', 'button', 'textarea', 'select', 'link', 'meta']);
const plainInlines = new Set(['span', 'label', 'small', 'big', 'abbr', 'acronym', 'bdo', 'bdi', 'time', 'ruby', 'rb', 'rt', 'hottext', 'feedbackInline', 'ins', 'u', 'font', 'mark', 'sub', 'sup', 'q', 'del', 's', 'strike', 'thead', 'tbody', 'tfoot', 'td', 'th', 'li', 'a', 'wbr']);
const flattened = new Set(['sub', 'sup', 'u', 'mark', 'del', 's', 'strike', 'font', 'ruby']);
const ofQti = /Interaction$|^rubricBlock$|^positionObjectStage$|^gap$/;
const strong = new Set(['strong', 'b']);
const emphasis = new Set(['em', 'i', 'cite', 'var', 'dfn']);
const codes = new Set(['code', 'tt', 'kbd', 'samp']);

/** The content of an element as the blocks that texts here have. */
export function blocksOf(nodes: readonly XmlNode[], reading: TextReading): Block[] {
  const writer = new BlockWriter();
  addNodes(nodes, writer, reading);
  return writer.finish();
}

class BlockWriter {
  readonly blocks: Block[] = [];
  private run: Inline[] = [];

  put(...pieces: readonly Inline[]): void {
    this.run.push(...pieces);
  }

  close(): void {
    const content = tidy(this.run);
    if (content.length > 0) this.blocks.push({ kind: 'paragraph', content });
    this.run = [];
  }

  list(items: readonly (readonly Inline[])[]): void {
    this.close();
    const full = items.filter((item) => item.length > 0);
    if (full.length > 0) this.blocks.push({ kind: 'list', items: full });
  }

  finish(): Block[] {
    this.close();
    return this.blocks;
  }
}

function addNodes(nodes: readonly XmlNode[], writer: BlockWriter, reading: TextReading): void {
  for (const node of nodes) {
    if (!isElement(node)) writer.put(node);
    else if (node.namespace === '' && blockNames.has(node.name) && reading.special(node) === null) addBlock(node, writer, reading);
    else addOther(node, writer, reading);
  }
}

function addBlock(element: XmlElement, writer: BlockWriter, reading: TextReading): void {
  writer.close();
  if (element.name === 'ul' || element.name === 'ol') {
    if (element.name === 'ol') reading.losses.add('formatting', 'the numbers of a list');
    writer.list(element.children.filter(isElement).map((item) => inlineOf(item, reading)));
  } else if (/^h[1-6]$/.test(element.name)) {
    const content = inlineOf(element, reading);
    if (content.length > 0) writer.put({ kind: 'strong', content: content.filter((piece) => typeof piece === 'string' || piece.kind !== 'strong') });
  } else if (element.name === 'table') {
    reading.losses.add('formatting', 'the columns of a table');
    addNodes(element.children, writer, reading);
  } else if (element.name === 'tr') {
    const cells = element.children.filter(isElement).map((cell) => inlineOf(cell, reading));
    cells.forEach((cell, index) => writer.put(...(index === 0 ? [] : [' | ']), ...cell));
  } else addNodes(element.children, writer, reading);
  writer.close();
}

/** An element within running text. Blocks within it end the paragraph, as browsers show them. */
function addOther(element: XmlElement, writer: BlockWriter, reading: TextReading): void {
  const content = inlineElement(element, reading);
  if (content !== null) writer.put(...content);
  else addNodes(element.children, writer, reading);
}

/** All below the element as running text. */
export function inlineOf(element: XmlElement, reading: TextReading): Inline[] {
  return tidy(inlineNodes(element.children, reading));
}

function inlineNodes(nodes: readonly XmlNode[], reading: TextReading): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (!isElement(node)) return [node];
    const content = inlineElement(node, reading);
    if (content !== null) return [...content];
    const inner = inlineNodes(node.children, reading);
    return blockNames.has(node.name) && inner.length > 0 ? [...inner, { kind: 'break' }] : inner;
  });
}

/** Null where only what is within it counts. */
function inlineElement(element: XmlElement, reading: TextReading): readonly Inline[] | null {
  const { name, namespace, attributes } = element;
  if (namespace === 'mathml' || name === 'math') return formulaOf(element, reading);
  if (namespace === 'ssml') return spoken(element);
  if (namespace !== '' || hidden.has(name)) {
    reading.losses.add(hidden.has(name) ? 'script' : 'formatting', 'a drawing');
    return [];
  }
  const special = reading.special(element);
  if (special !== null) return special;
  if (strong.has(name) || emphasis.has(name)) return wrapped(strong.has(name) ? 'strong' : 'emphasis', element, reading);
  if (codes.has(name)) return [{ kind: 'code', text: textOf(element).replaceAll(/[`\s]+/g, ' ').trim() }];
  if (name === 'br') return [{ kind: 'break' }];
  if (name === 'hr') return [];
  if (['img', 'object', 'audio', 'video', 'picture', 'source'].includes(name)) return mediumOf(element, reading);
  if (name === 'a') return linkOf(element, attributes.get('href') ?? '', reading);
  if (name === 'sub' || name === 'sup') return raised(name, textOf(element).trim(), reading);
  if (flattened.has(name)) reading.losses.add('formatting', name);
  if (!plainInlines.has(name) && !blockNames.has(name) && !ofQti.test(name)) reading.losses.add('formatting', name);
  return null;
}

function formulaOf(element: XmlElement, { losses }: TextReading): readonly Inline[] {
  losses.add('formatting', 'a formula');
  const text = mathText(element);
  return text === '' ? [] : [text];
}

function spoken(element: XmlElement): readonly Inline[] {
  const text = textOf(element).replaceAll(/\s+/g, ' ');
  return text.trim() === '' ? [] : [text];
}

function wrapped(kind: 'strong' | 'emphasis', element: XmlElement, reading: TextReading): readonly Inline[] {
  const content = inlineOf(element, reading);
  if (content.length === 0) return [];
  // What cannot stand within marks of the small markup stays without them.
  if (content.every((piece) => nestsIn(kind, piece))) return [{ kind, content }];
  return content;
}

/** Whether the markup can hold it within these marks: not in the same again, and in one line. */
function nestsIn(kind: 'strong' | 'emphasis', piece: Inline): boolean {
  if (typeof piece === 'string') return true;
  if (piece.kind === 'code') return true;
  if (piece.kind === 'link') return piece.content.every((inner) => nestsIn(kind, inner));
  return (piece.kind === 'strong' || piece.kind === 'emphasis') && piece.kind !== kind && piece.content.every((inner) => typeof inner === 'string');
}

const digits = { sub: '₀₁₂₃₄₅₆₇₈₉', sup: '⁰¹²³⁴⁵⁶⁷⁸⁹' } as const;

function raised(name: 'sub' | 'sup', text: string, { losses }: TextReading): readonly Inline[] {
  if (/^\d{1,10}$/.test(text)) return [[...text].map((digit) => [...digits[name]][Number(digit)] ?? digit).join('')];
  losses.add('formatting', name === 'sub' ? 'subscripts' : 'superscripts');
  return text === '' ? [] : [text];
}

function linkOf(element: XmlElement, href: string, reading: TextReading): readonly Inline[] {
  const content = inlineOf(element, reading);
  if (/^(?:https?:\/\/|mailto:)[^\s()<>]{1,2000}$/.test(href) && content.length > 0 && content.every((piece) => typeof piece === 'string')) return [{ kind: 'link', href, content }];
  if (href !== '') reading.losses.add('formatting', 'a link');
  return content;
}

function mediumOf(element: XmlElement, reading: TextReading): readonly Inline[] {
  const { attributes, children } = element;
  const inner = children.filter(isElement).find(({ name }) => name === 'source' || name === 'img');
  const href = attributes.get('src') ?? attributes.get('data') ?? inner?.attributes.get('src') ?? '';
  const alt = plainAlt(attributes.get('alt') ?? inner?.attributes.get('alt') ?? (element.name === 'object' ? textOf(element) : ''));
  const shown = href === '' ? null : reading.media.find(href, alt);
  if (shown === null) return placeholder(alt, href);
  return [{ kind: 'media', key: shown.medium.key, alt }];
}

/** What stands for a medium that is not there: what describes it, or its name, so that an option is never blank. */
function placeholder(alt: string, href: string): readonly Inline[] {
  const named = alt === '' ? (/[^/:]{1,100}\.\w{2,5}$/.exec(plainAlt(href))?.[0] ?? '') : alt;
  return named === '' ? [] : [`[${named}]`];
}

export function plainAlt(text: string): string {
  return text.replaceAll(/[[\]\s]+/g, ' ').trim().slice(0, 500);
}

/** White space as browsers show it: one space, none at the ends or around breaks. */
function tidy(pieces: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  const spaced = joined.map((piece) => (typeof piece === 'string' ? piece.replaceAll(/[ \t\r\n\f]+/g, ' ') : piece));
  const isBreak = (piece: Inline | undefined) => piece === undefined || (typeof piece !== 'string' && piece.kind === 'break');
  const trimmed = spaced.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const start = isBreak(spaced[index - 1]) ? piece.trimStart() : piece;
    return isBreak(spaced[index + 1]) ? start.trimEnd() : start;
  });
  const full = trimmed.filter((piece) => piece !== '');
  while (full.length > 0 && isBreak(full.at(-1))) full.pop();
  while (full.length > 0 && isBreak(full[0])) full.shift();
  return full;
}
