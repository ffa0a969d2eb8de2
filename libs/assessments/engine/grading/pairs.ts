import type { AssociationItem, MatchingItem } from '../item/index.js';
import { allOrNothing, type GradeStep, type Judgement } from './grade.js';
import { pairsOf } from './read-response.js';

/** A prompt's first choice counts. A prompt may have several right choices, the one with the largest share is the expected one. */
export function judgeMatching(item: MatchingItem, response: unknown): Judgement {
  const choices = new Set(item.choices.map(({ key }) => key));
  const given = firstChoices(pairsOf(response).filter(([, choice]) => choices.has(choice)));
  const keyed = item.prompts.filter(({ key }) => rightPairs(item, key).length > 0).length;
  const steps = item.prompts.map(({ key }) => stepOf(item, key, given.get(key) ?? null, 1 / Math.max(1, keyed)));
  return {
    answered: item.prompts.some(({ key }) => given.has(key)),
    trace: item.scoring === 'all-or-nothing' ? allOrNothing(steps) : steps,
  };
}

function stepOf(item: MatchingItem, prompt: string, given: string | null, worth: number): GradeStep {
  const right = rightPairs(item, prompt).reduce<MatchingItem['pairs'][number] | null>((best, pair) => (best === null || (pair.share ?? worth) > (best.share ?? worth) ? pair : best), null);
  const pair = item.pairs.find((other) => other.prompt === prompt && other.choice === given);
  const share = pair === undefined ? 0 : (pair.share ?? worth);
  return { part: prompt, given, expected: right?.choice ?? null, correct: right === null ? given === null : share > 0, share };
}

function rightPairs({ pairs }: MatchingItem, prompt: string): MatchingItem['pairs'][number][] {
  return pairs.filter((pair) => pair.prompt === prompt && (pair.share === undefined || pair.share > 0));
}

function firstChoices(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const given = new Map<string, string>();
  for (const [prompt, choice] of pairs) if (!given.has(prompt)) given.set(prompt, choice);
  return given;
}

/** Which end of a pair comes first does not matter; pairs past `maxPairs`, or past an element's uses, do not count. */
export function judgeAssociation(item: AssociationItem, response: unknown): Judgement {
  const given = allowedPairs(item, pairsOf(response));
  const right = Math.max(1, item.pairs.filter(({ share }) => share === undefined || share > 0).length);
  const keyed = item.pairs.map(({ between, share }) => {
    const made = given.delete(pairName(between));
    const worth = share ?? 1 / right;
    return { part: pairName(between), given: made, expected: worth > 0, correct: made === worth > 0, share: made ? worth : 0 };
  });
  const others = [...given].map((name) => ({ part: name, given: true, expected: false, correct: false, share: 0 }));
  return { answered: keyed.some((step) => step.given) || others.length > 0, trace: [...keyed, ...others] };
}

function allowedPairs({ elements, maxPairs }: AssociationItem, pairs: readonly (readonly [string, string])[]): Set<string> {
  const left = new Map(elements.map(({ key, uses = 1 }) => [key, uses === 0 ? Infinity : uses]));
  const allowed = new Set<string>();
  for (const [one, other] of pairs) {
    const [ofOne, ofOther] = [left.get(one) ?? 0, left.get(other) ?? 0];
    const full = maxPairs !== undefined && maxPairs > 0 && allowed.size >= maxPairs;
    if (full || allowed.has(pairName([one, other])) || ofOne < 1 || ofOther < (one === other ? 2 : 1)) continue;
    left.set(one, ofOne - 1);
    left.set(other, (left.get(other) ?? 0) - 1);
    allowed.add(pairName([one, other]));
  }
  return allowed;
}

/** One name for a pair in either direction. */
export function pairName([one, other]: readonly [string, string]): string {
  return one < other ? `${one}–${other}` : `${other}–${one}`;
}
