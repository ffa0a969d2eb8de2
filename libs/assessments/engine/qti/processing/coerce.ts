import { invalid } from '../declarations/attributes.js';
import type { VariableDeclaration } from '../declarations/declaration.js';
import { scalarText } from '../values/parse-scalar.js';
import { container, isNumeric, scalarsOf, single, type BaseType, type Scalar, type Value } from '../values/value.js';
import type { XmlElement } from '../xml/element.js';

/** A value as a variable can hold it. Files are not strict about integers and floats, so neither is this where nothing is lost. */
export function coerce(value: Value, { cardinality, baseType, identifier }: Pick<VariableDeclaration, 'cardinality' | 'baseType' | 'identifier'>, node: XmlElement): Value {
  if (value === null) return null;
  if (value.cardinality === 'record' || cardinality === 'record') {
    if (value.cardinality !== cardinality) throw invalid(node, `${identifier} and the value are not both records`);
    return value;
  }
  const type = baseType ?? 'string';
  const scalars = scalarsOf(value).map((scalar) => convert(scalar, value.baseType, type, identifier, node));
  if (cardinality !== 'single') return container(cardinality, type, scalars);
  const [first] = scalars;
  if (first === undefined || scalars.length > 1) throw invalid(node, `${identifier} holds one value, not ${scalars.length}`);
  return single(type, first);
}

function convert(scalar: Scalar, from: BaseType, to: BaseType, identifier: string, node: XmlElement): Scalar {
  if (from === to) return scalar;
  if (to === 'string' || to === 'identifier' || to === 'uri' || to === 'intOrIdentifier') return typeof scalar === 'number' && to === 'intOrIdentifier' ? scalar : scalarText(scalar);
  if (to === 'integer' && typeof scalar === 'number' && !Number.isInteger(scalar)) throw invalid(node, `${identifier} is an integer and cannot hold ${scalar}`);
  if (isNumeric(to) && typeof scalar === 'number') return scalar;
  if ((from === 'pair' && to === 'directedPair') || (from === 'directedPair' && to === 'pair')) return scalar;
  throw invalid(node, `${identifier} is a ${to} and cannot hold a ${from}`);
}
