import { SaxesParser, type SaxesTagNS } from 'saxes';
import { QtiFault } from '../fault.js';
import type { XmlElement, XmlNode } from './element.js';
import { attributeName, elementName, foreignNamespace } from './names.js';

/** Far above what item files need, and far below what would hold up a server. */
export const xmlLimits = { characters: 16_000_000, depth: 200, elements: 300_000, attributes: 100, attributeLength: 1_000_000 } as const;

interface Open {
  readonly element: XmlElement;
  readonly children: XmlNode[];
}

/** Reads XML without its document type: a name or an address of one is passed over, never fetched, so that no entity but the five of XML exists; one with declarations within is refused. Throws a QtiFault that says what is wrong with it, and in which line. */
export function readXml(text: string): XmlElement {
  if (text.length > xmlLimits.characters) throw new QtiFault('too-large', `The file has more than ${xmlLimits.characters} characters.`);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  parser.on('error', ({ message }) => fault('malformed', parser.line, `This is not well-formed XML: ${message.replace(/^(\d+:)*\d+: /, '')}`));
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) fault('unsafe', parser.line, 'It declares entities of its own, which could fetch other files or grow without end. Remove its document type declaration.');
  });
  parser.on('opentag', (tag) => {
    if (++elements > xmlLimits.elements) fault('too-large', parser.line, `It has more than ${xmlLimits.elements} elements.`);
    if (open.length >= xmlLimits.depth) fault('too-large', parser.line, `Its elements are nested more than ${xmlLimits.depth} deep.`);
    const children: XmlNode[] = [];
    const element = elementOf(tag, children, parser.line);
    open.at(-1)?.children.push(element);
    open.push({ element, children });
    root ??= element;
  });
  parser.on('closetag', () => void open.pop());
  const addText = (part: string): void => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (children === undefined) return;
    if (typeof last === 'string') children[children.length - 1] = last + part;
    else if (part !== '') children.push(part);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\uFEFF/, '').trimStart()).close();
  if (root === undefined) throw new QtiFault('malformed', 'The file holds no XML.');
  return root;
}

function elementOf(tag: SaxesTagNS, children: XmlNode[], line: number): XmlElement {
  const attributes = new Map<string, string>();
  const entries = Object.values(tag.attributes);
  if (entries.length > xmlLimits.attributes) fault('too-large', line, `An element has more than ${xmlLimits.attributes} attributes.`);
  for (const { name, value } of entries) {
    if (value.length > xmlLimits.attributeLength) fault('too-large', line, `The attribute ${name} is longer than ${xmlLimits.attributeLength} characters.`);
    attributes.set(attributeName(name, tag.local), value);
  }
  const namespace = foreignNamespace(tag.uri);
  return { name: namespace === '' || namespace === 'xinclude' ? elementName(tag.local) : tag.local, namespace, attributes, children, line };
}

function fault(code: 'malformed' | 'unsafe' | 'too-large', line: number, message: string): never {
  throw new QtiFault(code, `Line ${line}: ${message}`);
}

/** The text of a file in the encoding that its first bytes or its XML declaration name. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new QtiFault('malformed', `The file is not a text in ${encoding}.`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
}
