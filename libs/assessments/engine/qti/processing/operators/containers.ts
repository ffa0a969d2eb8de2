import { invalid, required } from '../../declarations/attributes.js';
import { holdsAll } from '../../values/same-value.js';
import { boolean, container, integer, sameScalar, scalarsOf, single, type BaseType, type ContainerValue, type Scalar, type SingleValue, type Value } from '../../values/value.js';
import { oneOperand, twoOperands, type Call, type Operator } from '../operator.js';
import { wholeNumberAttribute } from '../rounding.js';

type Plain = SingleValue | ContainerValue;

export const containers: Readonly<Record<string, Operator>> = {
  multiple: (call) => gathered(call, 'multiple', call.operands()),
  ordered: (call) => gathered(call, 'ordered', call.operands()),
  containerSize: (call) => {
    const value = plain(call, oneOperand(call));
    return integer(value === null ? 0 : scalarsOf(value).length);
  },
  index: (call) => {
    const value = plain(call, oneOperand(call));
    const place = wholeNumberAttribute(call, 'n');
    const found = value === null || place === null ? undefined : scalarsOf(value)[place - 1];
    return value === null || found === undefined ? null : single(value.baseType, found);
  },
  random: (call) => {
    const value = plain(call, oneOperand(call));
    if (value === null) return null;
    const all = scalarsOf(value);
    const drawn = all[Math.floor(call.state.draw() * all.length)];
    return drawn === undefined ? null : single(value.baseType, drawn);
  },
  fieldValue: (call) => {
    const value = oneOperand(call);
    if (value !== null && value.cardinality !== 'record') throw invalid(call.node, 'it takes a record only');
    return value?.fields.get(required(call.node, 'fieldIdentifier')) ?? null;
  },
  member: (call) => {
    const [one, all] = plains(call);
    if (one === null || all === null) return null;
    if (one.cardinality !== 'single') throw invalid(call.node, 'it looks for a single value');
    return boolean(scalarsOf(all).some((value) => sameScalar(all.baseType, value, one.value)));
  },
  contains: (call) => {
    const [all, some] = plains(call);
    if (all === null || some === null) return null;
    call.state.spend(scalarsOf(all).length * scalarsOf(some).length);
    return boolean(all.cardinality === 'ordered' && some.cardinality === 'ordered' ? runsWithin(all, some) : holdsAll(all, some));
  },
  delete: (call) => {
    const [one, all] = plains(call);
    if (one === null || all === null) return null;
    const left = scalarsOf(all).filter((value) => !scalarsOf(one).some((other) => sameScalar(all.baseType, value, other)));
    return container(all.cardinality === 'ordered' ? 'ordered' : 'multiple', all.baseType, left);
  },
  repeat: (call) => {
    const times = wholeNumberAttribute(call, 'numberRepeats');
    if (times === null || times < 1) return null;
    call.state.checkSize(times);
    const all: Value[] = [];
    for (let round = 0; round < times; round++) all.push(...call.operands());
    return gathered(call, 'ordered', all);
  },
};

/** NULLs are left out. */
function gathered(call: Call, cardinality: 'multiple' | 'ordered', operands: readonly Value[]): Value {
  const scalars: Scalar[] = [];
  let baseType: BaseType | null = null;
  for (const operand of operands) {
    const value = plain(call, operand);
    if (value === null) continue;
    baseType = baseType === 'integer' && value.baseType === 'float' ? 'float' : (baseType ?? value.baseType);
    scalars.push(...scalarsOf(value));
    call.state.checkSize(scalars.length);
  }
  return container(cardinality, baseType ?? 'string', scalars);
}

function plain({ node }: Call, value: Value): Plain | null {
  if (value?.cardinality === 'record') throw invalid(node, 'it takes no record');
  return value;
}

function plains(call: Call): readonly [Plain | null, Plain | null] {
  const [one, other] = twoOperands(call);
  const values = [plain(call, one), plain(call, other)] as const;
  call.state.spend(values.reduce((sum, value) => sum + (value === null ? 0 : scalarsOf(value).length), 0));
  return values;
}

function runsWithin(all: ContainerValue, some: ContainerValue): boolean {
  const last = all.values.length - some.values.length;
  for (let start = 0; start <= last; start++) {
    if (some.values.every((value, offset) => sameScalar(all.baseType, all.values[start + offset] ?? '', value))) return true;
  }
  return false;
}
