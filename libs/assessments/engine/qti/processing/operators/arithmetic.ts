import { float, integer, type Value } from '../../values/value.js';
import { numberOf, numbersOf, oneOperand, operandsOf, twoOperands, type Call, type Numbers, type Operator } from '../operator.js';
import { roundAs, roundingOf } from '../rounding.js';

const many = Number.MAX_SAFE_INTEGER;

/** Numbers; integers stay integers as long as all are. */
export const arithmetic: Readonly<Record<string, Operator>> = {
  sum: (call) => folded(call, (values) => values.reduce((sum, value) => sum + value, 0)),
  product: (call) => folded(call, (values) => values.reduce((product, value) => product * value, 1)),
  min: (call) => folded(call, (values) => values.reduce((least, value) => Math.min(least, value), Infinity)),
  max: (call) => folded(call, (values) => values.reduce((most, value) => Math.max(most, value), -Infinity)),
  gcd: (call) => wholes(call, (values) => values.reduce(greatestDivisor, 0)),
  lcm: (call) => wholes(call, (values) => values.reduce((multiple, value) => (value === 0 || multiple === 0 ? 0 : Math.abs(multiple * value) / greatestDivisor(multiple, value)), 1)),
  subtract: (call) => {
    const operands = twoOperands(call);
    const numbers = numbersOf(call, operands);
    return numbers === null ? null : typed(numbers, (numbers.values[0] ?? NaN) - (numbers.values[1] ?? NaN));
  },
  divide: (call) => pair(call, (x, y) => (y === 0 ? null : float(x / y))),
  power: (call) => pair(call, (x, y) => finite(x ** y, [x, y])),
  integerDivide: (call) => pair(call, (x, y) => (y === 0 ? null : integer(Math.floor(x / y)))),
  integerModulus: (call) => pair(call, (x, y) => (y === 0 ? null : integer(x - y * Math.floor(x / y)))),
  truncate: (call) => one(call, (x) => whole(Math.trunc(x))),
  round: (call) => one(call, (x) => whole(Math.floor(x + 0.5))),
  integerToFloat: (call) => one(call, float),
  roundTo: (call) => {
    const rounding = roundingOf(call);
    return one(call, (x) => (rounding === null ? null : float(roundAs(rounding.mode, rounding.figures, x))));
  },
};

function folded(call: Call, fold: (values: readonly number[]) => number): Value {
  const numbers = numbersOf(call, operandsOf(call, 1, many));
  return numbers === null ? null : typed(numbers, fold(numbers.values));
}

function typed({ integers }: Numbers, value: number): Value {
  return integers && Number.isFinite(value) ? integer(value) : float(value);
}

function wholes(call: Call, fold: (values: readonly number[]) => number): Value {
  const numbers = numbersOf(call, operandsOf(call, 1, many));
  return numbers === null || !numbers.values.every(Number.isInteger) ? null : integer(fold(numbers.values));
}

function greatestDivisor(one: number, other: number): number {
  let [x, y] = [Math.abs(one), Math.abs(other)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function pair(call: Call, combine: (x: number, y: number) => Value): Value {
  const [first, second] = twoOperands(call);
  const x = numberOf(first, call);
  const y = numberOf(second, call);
  return x === null || y === null ? null : combine(x, y);
}

function one(call: Call, change: (x: number) => Value): Value {
  const x = numberOf(oneOperand(call), call);
  return x === null ? null : change(x);
}

function whole(value: number): Value {
  return Number.isFinite(value) ? integer(value) : float(value);
}

/** A number too large to be told, though its arguments were not, is NULL. */
function finite(value: number, from: readonly number[]): Value {
  return Number.isFinite(value) || from.some((argument) => !Number.isFinite(argument)) ? float(value) : null;
}
