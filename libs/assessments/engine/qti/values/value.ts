/** The base types of QTI variables. */
export const baseTypes = ['identifier', 'boolean', 'integer', 'float', 'string', 'point', 'pair', 'directedPair', 'duration', 'file', 'uri', 'intOrIdentifier'] as const;

export type BaseType = (typeof baseTypes)[number];

/** One thing: a point is its two coordinates, a pair its two identifiers, a duration its seconds, a file its name. */
export type Scalar = string | number | boolean | readonly [number, number] | readonly [string, string];

export interface SingleValue {
  readonly cardinality: 'single';
  readonly baseType: BaseType;
  readonly value: Scalar;
}

/** Never empty: an empty container is NULL. */
export interface ContainerValue {
  readonly cardinality: 'multiple' | 'ordered';
  readonly baseType: BaseType;
  readonly values: readonly Scalar[];
}

export interface RecordValue {
  readonly cardinality: 'record';
  readonly fields: ReadonlyMap<string, SingleValue | null>;
}

/** NULL is null. */
export type Value = SingleValue | ContainerValue | RecordValue | null;

export type Cardinality = 'single' | 'multiple' | 'ordered' | 'record';

export function single(baseType: BaseType, value: Scalar): SingleValue {
  return { cardinality: 'single', baseType, value };
}

export function container(cardinality: 'multiple' | 'ordered', baseType: BaseType, values: readonly Scalar[]): ContainerValue | null {
  return values.length === 0 ? null : { cardinality, baseType, values };
}

export function record(fields: ReadonlyMap<string, SingleValue | null>): RecordValue | null {
  return fields.size === 0 ? null : { cardinality: 'record', fields };
}

export function boolean(value: boolean | null): Value {
  return value === null ? null : single('boolean', value);
}

/** A number that cannot be one is NULL. */
export function float(value: number): Value {
  return Number.isNaN(value) ? null : single('float', value);
}

export function integer(value: number): Value {
  return Number.isNaN(value) ? null : single('integer', value);
}

/** The scalars of a single value or a container, in their order. */
export function scalarsOf(value: SingleValue | ContainerValue): readonly Scalar[] {
  return value.cardinality === 'single' ? [value.value] : value.values;
}

/** Whether two things are the same; the ends of a pair have no order. */
export function sameScalar(baseType: BaseType, one: Scalar, other: Scalar): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    const [a, b] = one as readonly [unknown, unknown];
    const [c, d] = other as readonly [unknown, unknown];
    return (a === c && b === d) || (baseType === 'pair' && a === d && b === c);
  }
  // An identifier may be compared with a string, or what was typed with a number.
  return one === other || (typeof one !== typeof other && !Array.isArray(one) && !Array.isArray(other) && String(one) === String(other));
}

const numeric: readonly BaseType[] = ['integer', 'float', 'duration'];

export function isNumeric(baseType: BaseType): boolean {
  return numeric.includes(baseType);
}
