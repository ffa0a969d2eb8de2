import { parseFloatText } from '../values/parse-scalar.js';
import { record, single, type BaseType, type Scalar, type SingleValue, type Value } from '../values/value.js';

/** The fields that QTI gives to a typed text which may be a number (QTI 2.1, 7.5 String Interactions). */
export function numberRecord(text: string): Value {
  const trimmed = text.trim();
  const value = parseFloatText(trimmed);
  const [, sign = '', left = '', right, exponent] = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(trimmed) ?? [];
  const isNumber = value !== null && Number.isFinite(value);
  const whole = isNumber && right === undefined && exponent === undefined ? Number(sign + left) : null;
  const significant = (left + (right ?? '')).replace(/^0+/, '').length;
  return record(
    new Map([
      field('stringValue', 'string', text),
      field('floatValue', 'float', value),
      field('integerValue', 'integer', whole),
      field('leftDigits', 'integer', isNumber ? left.length : null),
      field('rightDigits', 'integer', isNumber ? (right?.length ?? 0) : null),
      field('ndp', 'integer', isNumber ? Math.max(0, (right?.length ?? 0) - Number(exponent ?? 0)) : null),
      field('nsf', 'integer', isNumber ? significant : null),
      field('exponent', 'integer', isNumber && exponent !== undefined ? Number(exponent) : null),
    ]),
  );
}

function field(name: string, baseType: BaseType, value: Scalar | null): readonly [string, SingleValue | null] {
  return [name, value === null ? null : single(baseType, value)];
}
