import { areaOf, flag, invalid } from '../../declarations/attributes.js';
import { isInside } from '../../declarations/areas.js';
import { boolean, scalarsOf, type Value } from '../../values/value.js';
import { numberOf, numberOrReference, oneOperand, twoOperands, type Call, type Operator } from '../operator.js';
import { roundAs, roundingOf } from '../rounding.js';

export const comparisons: Readonly<Record<string, Operator>> = {
  lt: (call) => compared(call, (x, y) => x < y),
  gt: (call) => compared(call, (x, y) => x > y),
  lte: (call) => compared(call, (x, y) => x <= y),
  gte: (call) => compared(call, (x, y) => x >= y),
  durationLT: (call) => compared(call, (x, y) => x < y),
  durationGTE: (call) => compared(call, (x, y) => x >= y),
  equal,
  equalRounded: (call) => {
    const rounding = roundingOf(call);
    if (rounding === null) return null;
    const { mode, figures } = rounding;
    return compared(call, (x, y) => roundAs(mode, figures, x) === roundAs(mode, figures, y));
  },
  inside: (call) => {
    const value = oneOperand(call);
    if (value === null) return null;
    if (value.cardinality === 'record' || value.baseType !== 'point') throw invalid(call.node, 'it takes points only');
    const area = areaOf(call.node);
    return boolean(scalarsOf(value).some((point) => isInside(area, point as readonly [number, number])));
  },
};

function compared(call: Call, holds: (x: number, y: number) => boolean): Value {
  const [one, other] = twoOperands(call);
  const x = numberOf(one, call);
  const y = numberOf(other, call);
  return x === null || y === null ? null : boolean(holds(x, y));
}

/** The second number lies around the first as far as the tolerance says. */
function equal(call: Call): Value {
  const mode = call.node.attributes.get('toleranceMode')?.trim() ?? 'exact';
  if (mode === 'exact') return compared(call, (x, y) => x === y);
  if (mode !== 'absolute' && mode !== 'relative') throw invalid(call.node, `its toleranceMode “${mode}” is unknown`);
  const ends = tolerances(call);
  if (ends === null) return null;
  const [below, above] = ends;
  const withLower = flag(call.node, 'includeLowerBound', true);
  const withUpper = flag(call.node, 'includeUpperBound', true);
  return compared(call, (x, y) => {
    const limits = mode === 'absolute' ? [x - below, x + above] : [x * (1 - below / 100), x * (1 + above / 100)];
    const lower = Math.min(...limits);
    const upper = Math.max(...limits);
    // The ends are decimal numbers, which binary ones only come near to.
    const hair = 1e-12 * Math.max(Math.abs(x), Math.abs(y));
    return (withLower ? y >= lower - hair : y > lower + hair) && (withUpper ? y <= upper + hair : y < upper - hair);
  });
}

function tolerances(call: Call): readonly [number, number] | null {
  const parts = (call.node.attributes.get('tolerance') ?? '').trim().split(/\s+/).filter((part) => part !== '');
  const [below, above = below] = parts.map((part) => numberOrReference(call.node, call.state, 'tolerance', part));
  if (below === undefined || above === undefined) throw invalid(call.node, 'it has no tolerance');
  return below === null || above === null ? null : [below, above];
}
