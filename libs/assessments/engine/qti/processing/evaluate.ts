import { QtiFault } from '../fault.js';
import type { Value } from '../values/value.js';
import { childElements, type XmlElement } from '../xml/element.js';
import type { ItemState } from './item-state.js';
import type { Operator } from './operator.js';
import { arithmetic } from './operators/arithmetic.js';
import { comparisons } from './operators/comparisons.js';
import { containers } from './operators/containers.js';
import { customs } from './operators/customs.js';
import { functions } from './operators/functions.js';
import { logic } from './operators/logic.js';
import { texts } from './operators/texts.js';
import { variables } from './operators/variables.js';

const operators: ReadonlyMap<string, Operator> = new Map([logic, comparisons, arithmetic, functions, containers, texts, variables, customs].flatMap((family) => Object.entries(family)));

export function isOperator(name: string): boolean {
  return operators.has(name);
}

/** The value of an expression. */
export function evaluate(node: XmlElement, state: ItemState): Value {
  state.spend();
  const operator = operators.get(node.name);
  if (operator === undefined) throw new QtiFault('unsupported', `The operator ${node.name} (line ${node.line}) is not supported.`);
  return operator({ node, state, operands: () => childElements(node).map((child) => evaluate(child, state)) });
}
