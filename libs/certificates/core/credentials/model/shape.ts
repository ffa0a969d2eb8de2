import { asList, hasType, isObject, isUrl, type JsonObject } from '../json.js';

export type ValueRule = (value: unknown, at: string) => readonly string[];

export interface FieldRule {
  readonly value: ValueRule;
  readonly required?: boolean;
  readonly many?: boolean;
}

export interface Shape {
  /** What `type` must include; null where the specification asks for none. */
  readonly type: string | readonly string[] | null;
  readonly fields: Readonly<Record<string, FieldRule>>;
}

const fault = (at: string, what: string) => [`${at} ${what}.`];

export const text: ValueRule = (value, at) => (typeof value === 'string' ? [] : fault(at, 'is no text'));
export const flag: ValueRule = (value, at) => (typeof value === 'boolean' ? [] : fault(at, 'is neither true nor false'));
export const amount: ValueRule = (value, at) => (typeof value === 'number' && Number.isFinite(value) ? [] : fault(at, 'is no number'));
export const url: ValueRule = (value, at) => (isUrl(value) ? [] : fault(at, 'is no absolute address'));
export const instant: ValueRule = (value, at) => (isInstant(value) ? [] : fault(at, 'is no date with time and zone'));
export const anything: ValueRule = () => [];

/** A term of a list, or one of the issuer's own that begins with `ext:`. */
export function term(...terms: readonly string[]): ValueRule {
  return (value, at) => (typeof value === 'string' && (terms.includes(value) || value.startsWith('ext:')) ? [] : fault(at, 'is none of the terms of Open Badges 3.0'));
}

/** An object of a shape; the shape is asked for late, so that shapes can hold one another. */
export function shaped(shape: () => Shape): ValueRule {
  return (value, at) => (isObject(value) ? faultsOf(value, shape(), at) : fault(at, 'is no object'));
}

export function either(one: ValueRule, other: ValueRule): ValueRule {
  return (value, at) => (one(value, at).length === 0 ? [] : other(value, at));
}

export function faultsOf(value: JsonObject, { type, fields }: Shape, at: string): readonly string[] {
  const types = type === null ? [] : [type].flat();
  const typed = types.length === 0 || types.some((name) => hasType(value, name)) ? [] : fault(at, `is not of the type ${types.join(' or ')}`);
  return [...typed, ...Object.entries(fields).flatMap(([name, rule]) => fieldFaults(value[name], rule, at === '' ? name : `${at}.${name}`))];
}

function fieldFaults(value: unknown, { value: rule, required = false, many = false }: FieldRule, at: string): readonly string[] {
  if (value === undefined) return required ? fault(at, 'is missing') : [];
  if (!many) return Array.isArray(value) ? fault(at, 'must be one value') : rule(value, at);
  const values = asList(value);
  return required && values.length === 0 ? fault(at, 'is empty') : values.flatMap((each, index) => rule(each, values.length > 1 ? `${at}[${index}]` : at));
}

/** XML Schema's dateTimeStamp: a time without a zone is no point in time. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value)) && isDay(value.slice(0, 10));
}

/** The 30th of February is read as a day of March, and so comes out as another. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
