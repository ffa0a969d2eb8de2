import { invalid } from '../declarations/attributes.js';
import { parseFloatText } from '../values/parse-scalar.js';
import { isNumeric, scalarsOf, type Scalar, type SingleValue, type Value } from '../values/value.js';
import type { XmlElement } from '../xml/element.js';
import type { ItemState } from './item-state.js';

/** One expression that is being evaluated. */
export interface Call {
  readonly node: XmlElement;
  readonly state: ItemState;
  /** Evaluates what stands within it. */
  readonly operands: () => readonly Value[];
}

export type Operator = (call: Call) => Value;

export function operandsOf(call: Call, fewest: number, most = fewest): readonly Value[] {
  const operands = call.operands();
  if (operands.length < fewest || operands.length > most) throw invalid(call.node, `it has ${operands.length} expressions within it, not ${fewest === most ? fewest : `${fewest} or more`}`);
  return operands;
}

export function twoOperands(call: Call): readonly [Value, Value] {
  const [first = null, second = null] = operandsOf(call, 2);
  return [first, second];
}

export function oneOperand(call: Call): Value {
  return operandsOf(call, 1)[0] ?? null;
}

/** The number that a value is; what was typed as text counts when it reads as one. */
export function numberOf(value: Value, { node }: Call): number | null {
  if (value === null) return null;
  if (value.cardinality !== 'single') throw invalid(node, 'it takes single numbers only');
  return toNumber(value.baseType, value.value, node);
}

function toNumber(baseType: SingleValue['baseType'], value: Scalar, node: XmlElement): number | null {
  if (typeof value === 'number' && (isNumeric(baseType) || baseType === 'intOrIdentifier')) return value;
  if (typeof value === 'string' && (baseType === 'string' || baseType === 'intOrIdentifier')) return parseFloatText(value);
  throw invalid(node, `it takes numbers, not a ${baseType}`);
}

export interface Numbers {
  readonly values: readonly number[];
  readonly integers: boolean;
}

/** All numbers in the operands, those within containers too; null where anything is NULL. */
export function numbersOf(call: Call, operands: readonly Value[]): Numbers | null {
  const values: number[] = [];
  let integers = true;
  for (const operand of operands) {
    if (operand === null) return null;
    if (operand.cardinality === 'record') throw invalid(call.node, 'it takes numbers, not a record');
    integers &&= operand.baseType === 'integer';
    for (const scalar of scalarsOf(operand)) {
      const value = toNumber(operand.baseType, scalar, call.node);
      if (value === null) return null;
      values.push(value);
    }
  }
  call.state.spend(values.length);
  return { values, integers };
}

export function booleanOf(value: Value, node: XmlElement): boolean | null {
  if (value === null) return null;
  if (value.cardinality !== 'single' || typeof value.value !== 'boolean') throw invalid(node, 'it takes true or false only');
  return value.value;
}

export function textValueOf(value: Value, { node }: Call): string | null {
  if (value === null) return null;
  if (value.cardinality !== 'single' || Array.isArray(value.value)) throw invalid(node, 'it takes single texts only');
  return String(value.value);
}

/** A number in an attribute, or the variable that holds it; null where the attribute is not there or the variable is NULL. */
export function numberOrVariable({ node, state }: Call, name: string): number | null {
  const text = node.attributes.get(name)?.trim();
  return text === undefined || text === '' ? null : numberOrReference(node, state, name, text);
}

export function numberOrReference(node: XmlElement, state: ItemState, name: string, text: string): number | null {
  const written = parseFloatText(text);
  if (written !== null) return written;
  const value = state.value(text.replace(/^\{(.+)\}$/, '$1'));
  if (value === null) return null;
  if (value.cardinality === 'single' && typeof value.value === 'number') return value.value;
  throw invalid(node, `its ${name} “${text}” is no number`);
}
