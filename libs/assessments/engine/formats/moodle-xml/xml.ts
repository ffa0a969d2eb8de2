import { SaxesParser } from 'saxes';
import type { Loss } from '../imported.js';
import { reason } from '../reasons.js';

/** An element of a file; its text is that of its own, without that of its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const deepest = 60;
const mostElements = 2_000_000;

/**
 * Reads XML. A document type declaration is refused before anything of it is looked at, so there are no entities to
 * expand and no files to fetch; nesting and the number of elements are bounded. Answers why when it is refused.
 */
export function readXml(source: string): XmlElement | Loss {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  let root: Growing | null = null;
  const path: Growing[] = [];
  let count = 0;
  const refuse = (...why: Parameters<typeof reason>): never => {
    throw new Refused(reason(...why));
  };
  parser.on('error', (error) => refuse('not-well-formed', error.message));
  parser.on('doctype', () => refuse('doctype'));
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length >= deepest) refuse('too-deep');
    if (++count > mostElements) refuse('too-many-elements');
    const element: Growing = { name, attributes, children: [], pieces: [] };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  });
  const text = (piece: string) => {
    path.at(-1)?.pieces.push(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    path.pop();
  });
  try {
    parser.write(source.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    return error instanceof Refused ? error.why : reason('not-well-formed', '');
  }
  return root === null ? reason('empty-file') : finished(root);
}

class Refused extends Error {
  constructor(readonly why: Loss) {
    super(why.message);
  }
}

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  readonly pieces: string[];
}

function finished({ name, attributes, children, pieces }: Growing): XmlElement {
  return { name, attributes, children: children.map(finished), text: pieces.join('') };
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name);
}

export function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((one) => one.name === name);
}

/** The text of a child, or of the `text` within it; empty when it is not there. */
export function textOf(element: XmlElement, name: string): string {
  const found = child(element, name);
  if (found === undefined) return '';
  return (child(found, 'text') ?? found).text.trim();
}
