import type { ResponseDeclaration, TemplateDeclaration } from '../declarations/declaration.js';
import { QtiFault } from '../fault.js';
import { parseScalar } from '../values/parse-scalar.js';
import { container, isNumeric, single, type BaseType, type Scalar, type Value } from '../values/value.js';
import { numberRecord } from './number-record.js';

/** What was answered, by variable, as JSON holds it: one value or a list; a pair is `"A B"` or `["A","B"]`, a point `"10 20"` or `[10,20]`. Typed whole numbers are written in the base that the item asks for. */
export function parseResponse(declaration: ResponseDeclaration | TemplateDeclaration, given: unknown, base = 10): Value {
  const { identifier, cardinality, baseType } = declaration;
  if (given === null || given === undefined || given === '') return null;
  if (cardinality === 'record') return recordOf(identifier, given);
  const type = baseType ?? 'string';
  const list = listOf(given, type).map((value) => (type === 'integer' && base !== 10 ? inBase(base, value) : value));
  if (list.length > 1000) throw new QtiFault('response', `${identifier}: there are more than 1000 values.`);
  if (cardinality !== 'single') return container(cardinality, type, list.flatMap((value) => scalarList(identifier, type, value)));
  if (list.length === 0) throw new QtiFault('response', `${identifier} holds one ${type}, and an empty list is neither one nor none. Leave it out, or give null, where nothing was answered.`);
  if (list.length > 1) throw new QtiFault('response', `${identifier} holds one ${type}, not ${list.length}.`);
  const [scalar] = scalarList(identifier, type, list[0]);
  return scalar === undefined ? null : single(type, scalar);
}

/** The number behind typed digits of another base; what is none in it stays no number. */
function inBase(base: number, given: unknown): unknown {
  if (typeof given !== 'string' || !Number.isInteger(base) || base < 2 || base > 36) return given;
  const digits = given.trim().toLowerCase();
  const value = /^[+-]?[0-9a-z]{1,10}$/.test(digits) ? parseInt(digits, base) : NaN;
  const isWhole = [...digits.replace(/^[+-]/, '')].every((digit) => parseInt(digit, 36) < base);
  return Number.isSafeInteger(value) && isWhole ? value : '?';
}

function listOf(given: unknown, type: BaseType): readonly unknown[] {
  if (!Array.isArray(given)) return [given];
  const list: readonly unknown[] = given;
  const onePoint = type === 'point' && list.length === 2 && list.every((part) => typeof part === 'number');
  return onePoint ? [list] : list;
}

/** None for an empty text, and for a typed text that is not the number asked for: the person answered nothing that counts. */
function scalarList(identifier: string, type: BaseType, given: unknown): readonly Scalar[] {
  const text = textOf(given);
  if (text === null) throw new QtiFault('response', `${identifier}: ${JSON.stringify(given).slice(0, 60)} is no ${type}.`);
  if (text === '') return [];
  const scalar = parseScalar(type, text);
  if (scalar !== null) return [scalar];
  if (isNumeric(type) && typeof given === 'string') return [];
  throw new QtiFault('response', `${identifier}: “${text.slice(0, 60)}” is no ${type}.`);
}

function textOf(given: unknown): string | null {
  if (typeof given === 'string') return given;
  if (typeof given === 'boolean' || (typeof given === 'number' && Number.isFinite(given))) return String(given);
  if (!Array.isArray(given) || given.length !== 2) return null;
  const parts = given.map((part) => (Array.isArray(part) ? null : textOf(part)));
  return parts.includes(null) ? null : parts.join(' ');
}

/** Typed text that is bound to a record is told apart into the fields of a number. */
function recordOf(identifier: string, given: unknown): Value {
  const text = textOf(Array.isArray(given) && given.length === 1 ? given[0] : given);
  if (text === null) throw new QtiFault('response', `${identifier} is a record, which is made from one typed text.`);
  return text === '' ? null : numberRecord(text);
}
