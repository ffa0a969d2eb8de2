import { invalid } from '../../declarations/attributes.js';
import { float, integer, type Value } from '../../values/value.js';
import { numbersOf, oneOperand, operandsOf, type Call, type Operator } from '../operator.js';

export const functions: Readonly<Record<string, Operator>> = {
  mathConstant: (call) => named(call, constants, (value) => float(value)),
  mathOperator: (call) =>
    named(call, mathFunctions, (apply) => {
      const [x, y] = numbersOf(call, operandsOf(call, apply.length, apply.length))?.values ?? [];
      if (x === undefined) return null;
      const value = apply(x, y ?? NaN);
      return ['floor', 'ceil'].includes(nameOf(call)) && Number.isFinite(value) ? integer(value) : float(value);
    }),
  statsOperator: (call) =>
    named(call, statistics, (apply) => {
      const operand = oneOperand(call);
      const values = numbersOf(call, [operand])?.values;
      const value = values === undefined ? null : apply(values);
      return value === null ? null : float(value);
    }),
};

const constants: Readonly<Record<string, number>> = { pi: Math.PI, e: Math.E };

const mathFunctions: Readonly<Record<string, (x: number, y: number) => number>> = {
  sin: one(Math.sin),
  cos: one(Math.cos),
  tan: one(Math.tan),
  sec: one((x) => 1 / Math.cos(x)),
  csc: one((x) => 1 / Math.sin(x)),
  cot: one((x) => 1 / Math.tan(x)),
  asin: one(Math.asin),
  acos: one(Math.acos),
  atan: one(Math.atan),
  atan2: (y, x) => Math.atan2(y, x),
  asec: one((x) => Math.acos(1 / x)),
  acsc: one((x) => Math.asin(1 / x)),
  acot: one((x) => (x === 0 ? Math.PI / 2 : Math.atan(1 / x))),
  sinh: one(Math.sinh),
  cosh: one(Math.cosh),
  tanh: one(Math.tanh),
  sech: one((x) => 1 / Math.cosh(x)),
  csch: one((x) => 1 / Math.sinh(x)),
  coth: one((x) => 1 / Math.tanh(x)),
  log: one(Math.log10),
  ln: one(Math.log),
  exp: one(Math.exp),
  abs: one(Math.abs),
  signum: one(Math.sign),
  floor: one(Math.floor),
  ceil: one(Math.ceil),
  toDegrees: one((x) => (x * 180) / Math.PI),
  toRadians: one((x) => (x * Math.PI) / 180),
};

/** With one parameter, because that tells how many expressions the function takes. */
function one(apply: (x: number) => number): (x: number) => number {
  return (x) => apply(x);
}

const statistics: Readonly<Record<string, (values: readonly number[]) => number | null>> = {
  mean,
  sampleVariance: (values) => variance(values, 1),
  sampleSD: (values) => root(variance(values, 1)),
  popVariance: (values) => variance(values, 0),
  popSD: (values) => root(variance(values, 0)),
};

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[], less: 0 | 1): number | null {
  if (values.length <= less) return null;
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - less);
}

function root(value: number | null): number | null {
  return value === null ? null : Math.sqrt(value);
}

function nameOf({ node }: Call): string {
  return node.attributes.get('name')?.trim() ?? '';
}

function named<T>(call: Call, all: Readonly<Record<string, T>>, apply: (found: T) => Value): Value {
  const name = nameOf(call);
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (found === undefined) throw invalid(call.node, `there is no “${name}”`);
  return apply(found);
}
