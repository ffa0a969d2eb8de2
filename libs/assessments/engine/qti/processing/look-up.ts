import { invalid } from '../declarations/attributes.js';
import type { LookupTable } from '../declarations/declaration.js';
import type { Value } from '../values/value.js';
import type { XmlElement } from '../xml/element.js';

/** What the table has for a number; NULL looks up the default. */
export function lookUp({ kind, entries, defaultValue }: LookupTable, value: Value, node: XmlElement): Value {
  if (value === null) return defaultValue;
  if (value.cardinality !== 'single' || typeof value.value !== 'number') throw invalid(node, 'only numbers can be looked up');
  const source = value.value;
  const found = entries.find((entry) => (kind === 'match' ? entry.source === source : entry.includeBoundary ? entry.source <= source : entry.source < source));
  return found === undefined ? defaultValue : found.target;
}
