import { flag, invalid, required } from '../../declarations/attributes.js';
import { matchesPattern } from '../../pattern/match-pattern.js';
import { boolean, type Value } from '../../values/value.js';
import { oneOperand, textValueOf, twoOperands, type Call, type Operator } from '../operator.js';

export const texts: Readonly<Record<string, Operator>> = {
  stringMatch: (call) => {
    const within = flag(call.node, 'substring', false);
    return held(call, (one, other) => (within ? one.includes(other) : one === other));
  },
  substring: (call) => held(call, (part, whole) => whole.includes(part)),
  patternMatch: (call) => {
    const text = textValueOf(oneOperand(call), call);
    return text === null ? null : boolean(matchesPattern(patternOf(call), text, (steps) => call.state.spend(steps)));
  },
};

function held(call: Call, holds: (one: string, other: string) => boolean): Value {
  const [first, second] = twoOperands(call);
  const one = textValueOf(first, call);
  const other = textValueOf(second, call);
  if (one === null || other === null) return null;
  const fold = flag(call.node, 'caseSensitive', true) ? (text: string) => text.normalize('NFC') : (text: string) => text.normalize('NFC').toLowerCase();
  return boolean(holds(fold(one), fold(other)));
}

/** Written, or held by a variable. */
function patternOf({ node, state }: Call): string {
  const text = required(node, 'pattern');
  const reference = /^\{(\w[\w.-]*)\}$/.exec(text)?.[1];
  if (reference === undefined) return text;
  const value = state.value(reference);
  if (value?.cardinality !== 'single' || typeof value.value !== 'string') throw invalid(node, `its pattern ${text} is no text`);
  return value.value;
}
