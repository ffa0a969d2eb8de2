import { QtiFault } from '../fault.js';
import { parseFloatText } from '../values/parse-scalar.js';
import type { XmlElement } from '../xml/element.js';
import type { AreaShape, QtiArea } from './areas.js';

export function required(element: XmlElement, name: string): string {
  const value = element.attributes.get(name)?.trim();
  if (value === undefined || value === '') throw invalid(element, `it has no ${name}`);
  return value;
}

export function numberAttribute(element: XmlElement, name: string): number | null {
  const text = element.attributes.get(name);
  if (text === undefined || text.trim() === '') return null;
  const value = parseFloatText(text);
  if (value === null) throw invalid(element, `its ${name} “${text}” is not a number`);
  return value;
}

export function requiredNumber(element: XmlElement, name: string): number {
  const value = numberAttribute(element, name);
  if (value === null) throw invalid(element, `it has no ${name}`);
  return value;
}

export function flag(element: XmlElement, name: string, otherwise: boolean): boolean {
  const text = element.attributes.get(name)?.trim();
  return text === undefined || text === '' ? otherwise : text === 'true' || text === '1';
}

const fewest: Readonly<Record<AreaShape, number>> = { default: 0, rect: 4, circle: 3, ellipse: 4, poly: 6 };

export function areaOf(element: XmlElement): QtiArea {
  const shape = element.attributes.get('shape')?.trim() ?? 'default';
  if (!isShape(shape)) throw invalid(element, `its shape “${shape}” is unknown`);
  if (shape === 'default') return { shape, coords: [] };
  const text = element.attributes.get('coords') ?? '';
  const coords = text.split(/[\s,]+/).filter((part) => part !== '').map(Number);
  if (coords.length < fewest[shape] || coords.some((value) => !Number.isFinite(value))) throw invalid(element, `its coords “${text}” are no ${shape}`);
  return { shape, coords };
}

function isShape(shape: string): shape is AreaShape {
  return Object.hasOwn(fewest, shape);
}

/** A fault of the file, told with its element and line. */
export function invalid(element: XmlElement, what: string): QtiFault {
  const identifier = element.attributes.get('identifier');
  return new QtiFault('invalid', `${element.name}${identifier === undefined ? '' : ` ${identifier}`} (line ${element.line}): ${what}.`);
}
