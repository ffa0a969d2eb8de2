import type { BaseType, Scalar } from './value.js';

const wholeNumber = /^[+-]?\d{1,15}$/;
const decimalNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?$/;
const special = new Map([
  ['INF', Infinity],
  ['+INF', Infinity],
  ['-INF', -Infinity],
]);

/** A thing of the base type as QTI writes it, or null where the text is none. */
export function parseScalar(baseType: BaseType, text: string): Scalar | null {
  const trimmed = text.trim();
  switch (baseType) {
    case 'string':
      return /[\r\n]/.test(text) ? trimmed.replaceAll(/\s+/g, ' ') : text;
    case 'identifier':
    case 'intOrIdentifier':
    case 'uri':
    case 'file':
      return trimmed === '' ? null : trimmed;
    case 'boolean':
      return trimmed === 'true' || trimmed === '1' ? true : trimmed === 'false' || trimmed === '0' ? false : null;
    case 'integer':
      return parseInteger(trimmed);
    case 'float':
      return parseFloatText(trimmed);
    case 'duration':
      return parseFloatText(trimmed) ?? parsePeriod(trimmed);
    case 'point':
      return parsePoint(trimmed);
    case 'pair':
    case 'directedPair':
      return parsePair(trimmed);
  }
}

function parseInteger(text: string): number | null {
  if (wholeNumber.test(text)) return Number(text);
  const value = parseFloatText(text);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

export function parseFloatText(text: string): number | null {
  const trimmed = text.trim();
  if (decimalNumber.test(trimmed)) return Number(trimmed);
  return special.get(trimmed) ?? null;
}

/** The seconds of a time period as ISO 8601 writes it, as far as its length does not depend on the calendar. */
function parsePeriod(text: string): number | null {
  const parts = /^P(?=\d|T\d)(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/.exec(text);
  if (parts === null) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

function parsePoint(text: string): Scalar | null {
  const [x, y, ...rest] = text.split(/[\s,]+/).map(parseFloatText);
  return x === undefined || x === null || y === undefined || y === null || rest.length > 0 ? null : [x, y];
}

function parsePair(text: string): Scalar | null {
  const [one, other, ...rest] = text.split(/\s+/);
  return one === undefined || other === undefined || rest.length > 0 ? null : [one, other];
}

/** As QTI writes it in a file. */
export function scalarText(value: Scalar): string {
  return Array.isArray(value) ? (value as readonly [unknown, unknown]).join(' ') : String(value);
}
