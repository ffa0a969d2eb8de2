import { float, integer, type Value } from '../values/value.js';
import type { OutcomeDeclaration } from './declaration.js';

/** What an outcome begins with: its default; a number without one begins at 0, anything else at NULL (QTI 2.1, 5.2). */
export function initialOutcome({ defaultValue, cardinality, baseType }: OutcomeDeclaration): Value {
  if (defaultValue !== null || cardinality !== 'single') return defaultValue;
  return baseType === 'integer' ? integer(0) : baseType === 'float' ? float(0) : null;
}
