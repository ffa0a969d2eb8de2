import { isInside, type AreaMapping } from '../declarations/areas.js';
import type { MapEntry, Mapping, ResponseDeclaration } from '../declarations/declaration.js';
import { sameScalar, scalarsOf, type BaseType, type Scalar, type Value } from '../values/value.js';

/** The points that the mapping gives; a value that is there twice counts once (QTI 2.1, 15.2). No single value has no entry, so it brings the default; a list of none sums to 0. */
export function mapResponse({ mapping, baseType, cardinality }: Pick<ResponseDeclaration, 'mapping' | 'baseType' | 'cardinality'>, value: Value): number {
  if (mapping === null || value?.cardinality === 'record') return 0;
  const type = baseType ?? 'string';
  if (value === null) return bounded(mapping, cardinality === 'single' ? mapping.defaultValue : 0);
  const distinct = scalarsOf(value).filter((scalar, index, all) => all.findIndex((other) => sameScalar(type, other, scalar)) === index);
  return bounded(mapping, distinct.reduce<number>((sum, scalar) => sum + mapped(mapping, type, scalar), 0));
}

function mapped({ entries, defaultValue }: Mapping, type: BaseType, scalar: Scalar): number {
  return entries.find((entry) => fits(entry, type, scalar))?.value ?? defaultValue;
}

function fits({ key, caseSensitive }: MapEntry, type: BaseType, scalar: Scalar): boolean {
  if (typeof key !== 'string' || typeof scalar !== 'string' || type !== 'string') return sameScalar(type, key, scalar);
  const [one, other] = [key.normalize('NFC'), scalar.normalize('NFC')];
  return caseSensitive ? one === other : one.toLowerCase() === other.toLowerCase();
}

/** Each area counts once, however many points are in it; each point outside all of them brings the default. */
export function mapResponsePoint({ areaMapping }: ResponseDeclaration, value: Value): number {
  if (areaMapping === null || value?.cardinality === 'record') return 0;
  const points = value === null ? [] : (scalarsOf(value) as readonly (readonly [number, number])[]);
  return bounded(areaMapping, pointsWorth(areaMapping, points));
}

function pointsWorth({ entries, defaultValue }: AreaMapping, points: readonly (readonly [number, number])[]): number {
  const counted = new Set<number>();
  let sum = 0;
  for (const point of points) {
    const index = entries.findIndex((entry) => isInside(entry, point));
    if (index < 0) sum += defaultValue;
    else if (!counted.has(index)) sum += entries[index]?.value ?? 0;
    counted.add(index);
  }
  return sum;
}

function bounded({ lowerBound, upperBound }: { readonly lowerBound: number | null; readonly upperBound: number | null }, value: number): number {
  return Math.min(upperBound ?? Infinity, Math.max(lowerBound ?? -Infinity, value));
}
