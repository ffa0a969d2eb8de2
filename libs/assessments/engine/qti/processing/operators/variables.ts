import { invalid, required } from '../../declarations/attributes.js';
import { baseTypeOf, scalarOf } from '../../declarations/read-declarations.js';
import { float, integer, single, type Value } from '../../values/value.js';
import { numberOrVariable, type Call, type Operator } from '../operator.js';
import { mapResponse, mapResponsePoint } from '../map-response.js';
import { wholeNumberAttribute } from '../rounding.js';

export const variables: Readonly<Record<string, Operator>> = {
  null: () => null,
  baseValue: ({ node }) => {
    const baseType = baseTypeOf(node);
    const scalar = scalarOf(node, baseType);
    return scalar === null ? null : single(baseType, scalar);
  },
  variable: ({ node, state }) => state.value(required(node, 'identifier')),
  correct: ({ node, state }) => state.correct(required(node, 'identifier')),
  default: ({ node, state }) => state.default(required(node, 'identifier')),
  mapResponse: (call) => float(mapResponse(responseOf(call), valueOf(call))),
  mapResponsePoint: (call) => float(mapResponsePoint(responseOf(call), valueOf(call))),
  randomInteger: (call) => {
    const min = wholeNumberAttribute(call, 'min');
    const max = wholeNumberAttribute(call, 'max');
    const step = call.node.attributes.has('step') ? wholeNumberAttribute(call, 'step') : 1;
    if (min === null || max === null || step === null) return null;
    if (max < min || step < 1) throw invalid(call.node, `there is no number from ${min} to ${max} by ${step}`);
    return integer(min + step * Math.floor(call.state.draw() * (Math.floor((max - min) / step) + 1)));
  },
  randomFloat: (call) => {
    const min = numberOrVariable(call, 'min') ?? 0;
    const max = numberOrVariable(call, 'max') ?? 1;
    if (max < min) throw invalid(call.node, `there is no number from ${min} to ${max}`);
    return float(min + call.state.draw() * (max - min));
  },
};

function responseOf({ node, state }: Call) {
  const declaration = state.declared(required(node, 'identifier'));
  if (declaration.kind !== 'response') throw invalid(node, 'it is not a response');
  return declaration;
}

function valueOf({ node, state }: Call): Value {
  return state.value(required(node, 'identifier'));
}
