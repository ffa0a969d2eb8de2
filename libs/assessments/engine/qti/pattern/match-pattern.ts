import { QtiFault } from '../fault.js';
import type { CharTest } from './char-class.js';
import { parsePattern, type Pattern } from './pattern-syntax.js';

/** Takes a character and goes on, or goes on in several ways; -1 is the end. */
type State = { readonly test: CharTest; readonly next: number } | { readonly ways: readonly number[] };

const end = -1;
const mostStates = 20_000;

/**
 * Whether the whole text fits a regular expression of XML Schema. All ways are followed at once (Thompson, 1968), so that no
 * pattern takes longer than its size times the length of the text; `spend` is told of each step.
 */
export function matchesPattern(pattern: string, text: string, spend: (steps: number) => void): boolean {
  const { states, start } = compile(parsePattern(pattern));
  let current = reach([start], states);
  for (const char of text) {
    spend(current.size + 1);
    const next: number[] = [];
    for (const index of current) {
      const state = states[index];
      if (state !== undefined && 'test' in state && state.test(char)) next.push(state.next);
    }
    current = reach(next, states);
    if (current.size === 0) return false;
  }
  return current.has(end);
}

function reach(from: readonly number[], states: readonly State[]): Set<number> {
  const reached = new Set<number>();
  const pending = [...from];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const state = states[index];
    if (state !== undefined && 'ways' in state) pending.push(...state.ways);
  }
  return reached;
}

function compile(pattern: Pattern): { readonly states: readonly State[]; readonly start: number } {
  const states: State[] = [];
  const add = (state: State): number => {
    if (states.length >= mostStates) throw new QtiFault('too-long', 'A pattern repeats too much.');
    return states.push(state) - 1;
  };
  const emit = (part: Pattern, next: number): number => {
    switch (part.kind) {
      case 'chars':
        return add({ test: part.test, next });
      case 'sequence':
        return part.parts.reduceRight((following, piece) => emit(piece, following), next);
      case 'choice':
        return add({ ways: part.branches.map((branch) => emit(branch, next)) });
      case 'repeat':
        return emitRepeat(part, next);
    }
  };
  const emitRepeat = ({ part, min, max }: Extract<Pattern, { kind: 'repeat' }>, next: number): number => {
    let start = next;
    if (max === Infinity) {
      const ways: number[] = [next];
      start = add({ ways });
      ways.push(emit(part, start));
    } else {
      for (let round = min; round < max; round++) start = add({ ways: [emit(part, start), next] });
    }
    for (let round = 0; round < min; round++) start = emit(part, start);
    return start;
  };
  return { start: emit(pattern, end), states };
}
