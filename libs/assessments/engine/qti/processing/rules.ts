import { invalid, required } from '../declarations/attributes.js';
import { QtiFault } from '../fault.js';
import type { Value } from '../values/value.js';
import { childElements, type XmlElement } from '../xml/element.js';
import { coerce } from './coerce.js';
import { evaluate } from './evaluate.js';
import type { ItemState } from './item-state.js';
import { lookUp } from './look-up.js';
import { booleanOf } from './operator.js';

/** Whether processing goes on after a rule. `restart` begins the drawing of a template anew. */
export type Outcome = 'go-on' | 'exit' | 'restart';

type Rule = (node: XmlElement, state: ItemState) => Outcome;

const ruleTable: Readonly<Record<string, Rule>> = {
  responseCondition: condition,
  templateCondition: condition,
  responseProcessingFragment: (node, state) => runRules(childElements(node), state),
  templateProcessingFragment: (node, state) => runRules(childElements(node), state),
  exitResponse: () => 'exit',
  exitTemplate: () => 'exit',
  setOutcomeValue: assign((identifier, value, state) => state.set(identifier, value)),
  setTemplateValue: (node, state) => (state.isFixed(required(node, 'identifier')) ? 'go-on' : assignTemplate(node, state)),
  setCorrectResponse: assign((identifier, value, state) => state.setCorrect(identifier, value)),
  setDefaultValue: assign((identifier, value, state) => {
    state.setDefault(identifier, value);
    state.set(identifier, value);
  }),
  lookupOutcomeValue: (node, state) => {
    const declaration = state.declared(required(node, 'identifier'));
    if (declaration.kind !== 'outcome' || declaration.table === null) throw invalid(node, 'the outcome has no table to look up in');
    state.set(declaration.identifier, lookUp(declaration.table, evaluate(only(node), state), node));
    return 'go-on';
  },
  templateConstraint: (node, state) => (booleanOf(evaluate(only(node), state), node) === true ? 'go-on' : 'restart'),
};

const assignTemplate = assign((identifier, value, state) => state.set(identifier, value));

export function isRule(name: string): boolean {
  return Object.hasOwn(ruleTable, name);
}

export function runRules(nodes: readonly XmlElement[], state: ItemState): Outcome {
  for (const node of nodes) {
    state.spend();
    const rule = Object.hasOwn(ruleTable, node.name) ? ruleTable[node.name] : undefined;
    if (rule === undefined) throw new QtiFault('unsupported', `The rule ${node.name} (line ${node.line}) is not supported.`);
    const outcome = rule(node, state);
    if (outcome !== 'go-on') return outcome;
  }
  return 'go-on';
}

/** The first branch whose condition is true, else the last one if it has none. */
function condition(node: XmlElement, state: ItemState): Outcome {
  for (const branch of childElements(node)) {
    state.spend();
    const [test, ...rules] = childElements(branch);
    if (/Else$/.test(branch.name)) return runRules(childElements(branch), state);
    if (test === undefined) throw invalid(branch, 'it has no condition');
    if (booleanOf(evaluate(test, state), branch) === true) return runRules(rules, state);
  }
  return 'go-on';
}

function assign(set: (identifier: string, value: Value, state: ItemState) => void): Rule {
  return (node, state) => {
    const identifier = nameOf(required(node, 'identifier'), state);
    const value = evaluate(only(node), state);
    if (identifier === 'completionStatus' && !state.declarations.has(identifier)) set(identifier, value, state);
    else set(identifier, coerce(value, state.declared(identifier), node), state);
    return 'go-on';
  };
}

/** QTI 2.0 writes the built-in outcome in another way. */
function nameOf(identifier: string, state: ItemState): string {
  return identifier === 'completion_status' && !state.declarations.has(identifier) ? 'completionStatus' : identifier;
}

function only(node: XmlElement): XmlElement {
  const [expression, ...rest] = childElements(node);
  if (expression === undefined || rest.length > 0) throw invalid(node, 'it needs exactly one expression');
  return expression;
}
