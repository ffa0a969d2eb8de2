import type { OrderingItem } from '../item/index.js';
import { allOrNothing, type GradeStep, type Judgement } from './grade.js';
import { chosenOf } from './read-response.js';

/** Places count from 1. An element that was not placed is at none. */
export function judgeOrdering({ elements, scoring = 'exact' }: OrderingItem, response: unknown): Judgement {
  const keys = elements.map(({ key }) => key);
  const order = chosenOf(response).filter((key) => keys.includes(key));
  const steps = scoring === 'neighbours' && keys.length > 1 ? neighbours(keys, order) : places(keys, order);
  return { answered: order.length > 0, trace: scoring === 'exact' ? allOrNothing(steps) : steps };
}

function places(keys: readonly string[], order: readonly string[]): GradeStep[] {
  const at = new Map(order.map((key, index) => [key, index + 1]));
  return keys.map((key, index) => {
    const given = at.get(key) ?? null;
    const correct = given === index + 1;
    return { part: key, given, expected: index + 1, correct, share: correct ? 1 / keys.length : 0 };
  });
}

/** Each element but the last is right when the one that should come next does. */
function neighbours(keys: readonly string[], order: readonly string[]): GradeStep[] {
  const next = new Map(order.map((key, index) => [key, order[index + 1] ?? null]));
  return keys.slice(0, -1).map((key, index) => {
    const [given, expected] = [next.get(key) ?? null, keys[index + 1] ?? null];
    const correct = given !== null && given === expected;
    return { part: key, given, expected, correct, share: correct ? 1 / (keys.length - 1) : 0 };
  });
}
