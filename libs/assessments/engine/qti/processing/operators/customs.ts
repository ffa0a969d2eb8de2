import { QtiFault } from '../../fault.js';
import { single, type Value } from '../../values/value.js';
import { oneOperand, textValueOf, type Call, type Operator } from '../operator.js';

/**
 * Custom operators whose meaning is published and the same for every vendor that writes them (`depcp:`, `qade:`, `questify:`; the
 * open scoring engine of Cito). They make ready what was typed; an operator under any other name stays refused.
 */
const known: Readonly<Record<string, (text: string) => string>> = {
  Trim: (text) => text.trim(),
  ToAscii: (text) => text.normalize('NFD').replaceAll(/\p{Mn}/gu, '').normalize('NFC'),
  ParseCommaDecimal: (text) => text.replaceAll(',', '.'),
};

export const customs: Readonly<Record<string, Operator>> = {
  customOperator: (call) => {
    const change = known[customOperatorName(call.node)];
    if (change === undefined) throw new QtiFault('unsupported', toldOperator(call.node));
    const text = textValueOf(oneOperand(call), call);
    return text === null ? null : textOrNull(change(text));
  },
};

export function isKnownCustomOperator(node: Call['node']): boolean {
  return Object.hasOwn(known, customOperatorName(node));
}

export function toldOperator({ attributes }: Call['node']): string {
  return `The custom operator ${attributes.get('class') ?? attributes.get('definition') ?? 'without a name'} is not supported.`;
}

/** The name behind the vendor's prefix. */
function customOperatorName({ attributes }: Call['node']): string {
  return /^\w+:(\w+)$/.exec((attributes.get('definition') ?? attributes.get('class') ?? '').trim())?.[1] ?? '';
}

function textOrNull(text: string): Value {
  return text === '' ? null : single('string', text);
}
