import { sameValue } from '../../values/same-value.js';
import { boolean, scalarsOf, type Value } from '../../values/value.js';
import { booleanOf, numberOrVariable, oneOperand, twoOperands, type Call, type Operator } from '../operator.js';

/** Truth with NULL for "unknown". */
export const logic: Readonly<Record<string, Operator>> = {
  and: (call) => boolean(all(truths(call), true)),
  or: (call) => boolean(all(truths(call), false)),
  not: (call) => {
    const truth = booleanOf(oneOperand(call), call.node);
    return boolean(truth === null ? null : !truth);
  },
  anyN: (call) => {
    const found = truths(call);
    const min = numberOrVariable(call, 'min') ?? 0;
    const max = numberOrVariable(call, 'max') ?? found.length;
    const yes = found.filter((truth) => truth === true).length;
    const unknown = found.filter((truth) => truth === null).length;
    if (yes + unknown < min || yes > max) return boolean(false);
    return boolean(yes >= min && yes + unknown <= max ? true : null);
  },
  isNull: (call) => {
    const value = oneOperand(call);
    return boolean(value === null || (value.cardinality === 'single' && value.baseType === 'string' && value.value === ''));
  },
  match: (call) => {
    const [one, other] = twoOperands(call);
    if (one === null || other === null) return null;
    call.state.spend(sizeOf(one) * sizeOf(other));
    return boolean(sameValue(one, other));
  },
};

/** The conjunction (of `true`) or disjunction (of `false`): the first that decides does, whatever is unknown. */
function all(truths: readonly (boolean | null)[], neutral: boolean): boolean | null {
  if (truths.includes(!neutral)) return !neutral;
  return truths.includes(null) ? null : neutral;
}

function truths(call: Call): readonly (boolean | null)[] {
  return call.operands().map((operand) => booleanOf(operand, call.node));
}

function sizeOf(value: NonNullable<Value>): number {
  return value.cardinality === 'record' ? value.fields.size : scalarsOf(value).length;
}
