import { correlation, fisherInterval } from './correlation.js';
import type { Interval } from './interval.js';
import { enoughPeople } from './item-verdict.js';
import { wilsonInterval } from './proportion.js';
import { meansByThird, thirdsOf } from './thirds.js';

/** What a person chose at one item, and what that person scored on the others. */
export interface Choice {
  /** Keys of options; none when the item was left out. */
  readonly chosen: readonly string[];
  readonly rest: number;
}

/** What may be concluded about an option. `draws-able`: more of those who know much than of those who know little choose this wrong answer. */
export type OptionVerdict = 'too-few' | 'right' | 'right-avoided' | 'unused' | 'draws-able' | 'works' | 'unsure';

export interface OptionFigures {
  readonly key: string;
  readonly correct: boolean;
  /** How many chose it, and their share of everybody. */
  readonly n: number;
  readonly share: number | null;
  readonly shareCi: Interval | null;
  /** The share that chose it in the lowest, middle and highest third by the rest of the test; null without anybody there. */
  readonly thirds: readonly [low: number | null, middle: number | null, high: number | null];
  /** Correlation between choosing it and the rest of the test. */
  readonly optionRest: number | null;
  readonly optionRestCi: Interval | null;
  readonly verdict: OptionVerdict;
}

/** Of a wrong answer that fewer choose, Haladyna & Downing (1993), "How many options is enough for a multiple-choice test item?", say that it does no work. */
const usedFrom = 0.05;

/** Each option of an item: who chooses it. Analysis of distractors by thirds after Haladyna & Downing (1993). */
export function optionFigures(options: readonly { readonly key: string; readonly correct: boolean }[], choices: readonly Choice[]): OptionFigures[] {
  const thirds = thirdsOf(choices.map(({ rest }) => rest));
  const rests = choices.map(({ rest }) => rest);
  return options.map(({ key, correct }) => {
    const picked = choices.map(({ chosen }) => (chosen.includes(key) ? 1 : 0));
    const n = picked.filter((one) => one === 1).length;
    const share = choices.length === 0 ? null : n / choices.length;
    const optionRest = correlation(picked, rests);
    const grounds = { correct, people: choices.length, shareCi: share === null ? null : wilsonInterval(share, choices.length), optionRestCi: fisherInterval(optionRest, choices.length) };
    return {
      key,
      correct,
      n,
      share,
      shareCi: grounds.shareCi,
      thirds: meansByThird(picked, thirds),
      optionRest,
      optionRestCi: grounds.optionRestCi,
      verdict: verdictOf(grounds),
    };
  });
}

interface Grounds {
  readonly correct: boolean;
  readonly people: number;
  readonly shareCi: Interval | null;
  readonly optionRestCi: Interval | null;
}

/** Speaks only where the interval does too. */
function verdictOf({ correct, people, shareCi, optionRestCi }: Grounds): OptionVerdict {
  if (people < enoughPeople || shareCi === null) return 'too-few';
  if (correct) return optionRestCi !== null && optionRestCi[1] < 0 ? 'right-avoided' : 'right';
  if (shareCi[1] < 2 * usedFrom && shareCi[0] < usedFrom) return 'unused';
  if (optionRestCi === null) return 'unsure';
  if (optionRestCi[0] > 0) return 'draws-able';
  return optionRestCi[1] < 0 ? 'works' : 'unsure';
}
