import { sameScalar, scalarsOf, type ContainerValue, type SingleValue, type Value } from './value.js';

/** Whether two values are the same: in the same order where both are ordered, in any order else. */
export function sameValue(one: NonNullable<Value>, other: NonNullable<Value>): boolean {
  if (one.cardinality === 'record' || other.cardinality === 'record') return one.cardinality === 'record' && other.cardinality === 'record' && sameFields(one.fields, other.fields);
  const ordered = one.cardinality === 'ordered' && other.cardinality === 'ordered';
  return ordered ? sameSequence(one, other) : sameSet(one, other);
}

function sameFields(one: ReadonlyMap<string, SingleValue | null>, other: ReadonlyMap<string, SingleValue | null>): boolean {
  return one.size === other.size && [...one].every(([name, value]) => {
    const counterpart = other.get(name);
    return value === null ? counterpart === null : counterpart !== undefined && counterpart !== null && sameValue(value, counterpart);
  });
}

function sameSequence(one: ContainerValue, other: ContainerValue): boolean {
  return one.values.length === other.values.length && one.values.every((value, index) => sameScalar(one.baseType, value, other.values[index] ?? ''));
}

function sameSet(one: SingleValue | ContainerValue, other: SingleValue | ContainerValue): boolean {
  return scalarsOf(one).length === scalarsOf(other).length && holdsAll(one, other);
}

/** Whether the first holds everything in the second, as often as it is there. */
export function holdsAll(one: SingleValue | ContainerValue, other: SingleValue | ContainerValue): boolean {
  const left = [...scalarsOf(one)];
  return scalarsOf(other).every((value) => {
    const index = left.findIndex((candidate) => sameScalar(one.baseType, candidate, value));
    if (index < 0) return false;
    left.splice(index, 1);
    return true;
  });
}
