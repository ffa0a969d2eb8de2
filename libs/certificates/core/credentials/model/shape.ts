import { say, type Sentence } from '../checks.js';
import { asList, hasType, isObject, isUrl, type JsonObject } from '../json.js';
import type { SentenceCode } from '../sentences.js';

export type ValueRule = (value: unknown, at: string) => readonly Sentence[];

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

const fault = (at: string, code: SentenceCode) => [say(code, { at })];

export const text: ValueRule = (value, at) => (typeof value === 'string' ? [] : fault(at, 'at-text'));
export const flag: ValueRule = (value, at) => (typeof value === 'boolean' ? [] : fault(at, 'at-flag'));
export const amount: ValueRule = (value, at) => (typeof value === 'number' && Number.isFinite(value) ? [] : fault(at, 'at-amount'));
export const url: ValueRule = (value, at) => (isUrl(value) ? [] : fault(at, 'at-url'));
export const instant: ValueRule = (value, at) => (isInstant(value) ? [] : fault(at, 'at-instant'));
export const anything: ValueRule = () => [];

/** A term of a list, or one of the issuer's own that begins with `ext:`. */
export function term(...terms: readonly string[]): ValueRule {
  return (value, at) => (typeof value === 'string' && (terms.includes(value) || value.startsWith('ext:')) ? [] : fault(at, 'at-term'));
}

/** An object of a shape; the shape is asked for late, so that shapes can hold one another. */
export function shaped(shape: () => Shape): ValueRule {
  return (value, at) => (isObject(value) ? faultsOf(value, shape(), at) : fault(at, 'at-object'));
}

export function either(one: ValueRule, other: ValueRule): ValueRule {
  return (value, at) => (one(value, at).length === 0 ? [] : other(value, at));
}

export function faultsOf(value: JsonObject, { type, fields }: Shape, at: string): readonly Sentence[] {
  const types = type === null ? [] : [type].flat();
  const typed = types.length === 0 || types.some((name) => hasType(value, name)) ? [] : [say('at-type', { at, types: types.join(' / ') })];
  return [...typed, ...Object.entries(fields).flatMap(([name, rule]) => fieldFaults(value[name], rule, at === '' ? name : `${at}.${name}`))];
}

function fieldFaults(value: unknown, { value: rule, required = false, many = false }: FieldRule, at: string): readonly Sentence[] {
  if (value === undefined) return required ? fault(at, 'at-missing') : [];
  if (!many) return Array.isArray(value) ? fault(at, 'at-single') : rule(value, at);
  const values = asList(value);
  return required && values.length === 0 ? fault(at, 'at-empty') : values.flatMap((each, index) => rule(each, values.length > 1 ? `${at}[${index}]` : at));
}

/** XML Schema's dateTimeStamp: a time without a zone is no point in time. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value)) && isDay(value.slice(0, 10));
}

/** The 30th of February is read as a day of March, and so comes out as another. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
