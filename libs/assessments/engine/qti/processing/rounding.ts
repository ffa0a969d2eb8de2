import { invalid } from '../declarations/attributes.js';
import { numberOrVariable, type Call } from './operator.js';

export type RoundingMode = 'significantFigures' | 'decimalPlaces';

export function roundingOf(call: Call): { readonly mode: RoundingMode; readonly figures: number } | null {
  const mode = call.node.attributes.get('roundingMode')?.trim() ?? 'significantFigures';
  if (mode !== 'significantFigures' && mode !== 'decimalPlaces') throw invalid(call.node, `its roundingMode “${mode}” is unknown`);
  const figures = wholeNumberAttribute(call, 'figures');
  if (figures === null) return null;
  if (figures < (mode === 'significantFigures' ? 1 : 0)) throw invalid(call.node, `${figures} figures are too few`);
  return { mode, figures: Math.min(figures, 100) };
}

/** Null where the variable that holds it is NULL. */
export function wholeNumberAttribute(call: Call, name: string): number | null {
  const value = numberOrVariable(call, name);
  if (value === null ? !call.node.attributes.has(name) : !Number.isInteger(value)) throw invalid(call.node, `its ${name} is not a whole number`);
  return value;
}

/** By the digits: a half goes away from zero, so that what is rounded has the same digits with and without a sign. */
export function roundAs(mode: RoundingMode, figures: number, value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const places = mode === 'decimalPlaces' ? figures : figures - 1 - exponentOf(value);
  return Math.sign(value) * shift(Math.floor(shift(Math.abs(value), places) + 0.5), -places);
}

/** Times a power of ten, through the decimal text so that 1.005 stays 1.005. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function exponentOf(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}
