import { scalarText } from '../values/parse-scalar.js';
import type { Scalar, Value } from '../values/value.js';
import type { ItemState } from './item-state.js';

/** An outcome as JSON holds it; pairs and points are texts, a number that JSON cannot hold is null. */
export type OutcomeValue = string | number | boolean | null | readonly OutcomeValue[] | { readonly [field: string]: OutcomeValue };

/** All that are declared, and how far an adaptive item got. */
export function tellOutcomes(state: ItemState, adaptive: boolean): Readonly<Record<string, OutcomeValue>> {
  const outcomes = [...state.declarations.values()].filter(({ kind }) => kind === 'outcome');
  const identifiers = new Set([...outcomes.map(({ identifier }) => identifier), ...(adaptive ? ['completionStatus'] : [])]);
  return Object.fromEntries([...identifiers].map((identifier) => [identifier, tellValue(state.value(identifier))]));
}

export function tellValue(value: Value): OutcomeValue {
  if (value === null) return null;
  if (value.cardinality === 'record') return Object.fromEntries([...value.fields].map(([name, field]) => [name, tellValue(field)]));
  return value.cardinality === 'single' ? toldScalar(value.value) : value.values.map(toldScalar);
}

function toldScalar(scalar: Scalar): OutcomeValue {
  if (typeof scalar === 'number') return Number.isFinite(scalar) ? scalar : null;
  return typeof scalar === 'boolean' ? scalar : scalarText(scalar);
}
