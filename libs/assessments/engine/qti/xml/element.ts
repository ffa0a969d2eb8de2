/** An element with its name and attributes as QTI 2 writes them, whichever version the file is in. */
export interface XmlElement {
  readonly name: string;
  /** What the name belongs to; empty for QTI itself and for the HTML within it. */
  readonly namespace: ForeignNamespace | '';
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly line: number;
}

export type XmlNode = XmlElement | string;

export type ForeignNamespace = 'mathml' | 'svg' | 'ssml' | 'xinclude' | 'other';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement);
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).filter((child) => child.name === name && child.namespace === '');
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** All elements below it that fit, in the order of the document. */
export function descendants(element: XmlElement, fits: (element: XmlElement) => boolean): XmlElement[] {
  const found: XmlElement[] = [];
  const pending = childElements(element).reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (fits(next)) found.push(next);
    pending.push(...childElements(next).reverse());
  }
  return found;
}

export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return descendants(element, (other) => other.name === name && other.namespace === '');
}

/** All text below it, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}
