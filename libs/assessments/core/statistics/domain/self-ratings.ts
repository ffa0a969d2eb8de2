import type { Localized } from '#kernel';
import type { ItemResponse, ScaleItem } from '#assessments/engine';
import { matchedGain, type BeforeAfter, type Estimate, type Gain } from '#assessments/engine/statistics';
import { isRated, nowAndThen } from '../../domain/then-item.js';
import type { AnsweredTest } from './answered-attempt.js';

/** How people rated themselves for the time before and for now, both asked afterwards. */
export interface SelfRating {
  readonly questionId: string;
  readonly stem: Localized;
  /** The ends of the scale. */
  readonly low: number;
  readonly high: number;
  /** In steps of the scale. */
  readonly gain: Gain;
}

/** Each question of a test that was also asked about the time before. A person's rating is the mean of the statements that were rated both times. */
export function selfRatings({ questions, attempts }: AnsweredTest): SelfRating[] {
  return nowAndThen(questions).flatMap(([{ id, content }, then]) => {
    if (then === null || !isRated(content)) return [];
    const values = content.steps.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (!(high > low)) return [];
    const people = attempts.map(({ answers }) => {
      const given = (questionId: string) => answers.find((answer) => answer.questionId === questionId)?.value ?? null;
      return person(content, given(then.id), given(id), low);
    });
    return [{ questionId: id, stem: content.stem, low, high, gain: fromLow(matchedGain(people, high - low), low) }];
  });
}

type Given = ItemResponse | null;

/** Counted from the low end: what can still be gained ends at the high one, and begins wherever people are. */
function person(scale: ScaleItem, then: Given, now: Given, low: number): BeforeAfter {
  const [before, after] = [ratings(scale, then), ratings(scale, now)];
  const both = [...before.keys()].filter((key) => after.has(key));
  const meanOf = (rated: ReadonlyMap<string, number>, keys: readonly string[]) => (keys.length === 0 ? null : keys.reduce((sum, key) => sum + (rated.get(key) ?? 0), 0) / keys.length - low);
  // Who rated no statement both times still came before, or after.
  return both.length > 0 ? { before: meanOf(before, both), after: meanOf(after, both) } : before.size > 0 ? { before: meanOf(before, [...before.keys()]), after: null } : { before: null, after: meanOf(after, [...after.keys()]) };
}

/** The steps given to each statement, those that are worded the other way round counted from the other end. */
function ratings({ statements, steps }: ScaleItem, given: Given): Map<string, number> {
  const values = steps.map(({ value }) => value);
  const turned = Math.min(...values) + Math.max(...values);
  return new Map(
    statements.flatMap(({ key, reversed }) => {
      const value = given !== null && 'values' in given && Object.hasOwn(given.values, key) ? given.values[key] : undefined;
      return typeof value === 'number' && values.includes(value) ? [[key, reversed === true ? turned - value : value] as const] : [];
    }),
  );
}

function fromLow({ meanBefore, meanAfter, ...rest }: Gain, low: number): Gain {
  const moved = (mean: Estimate | null): Estimate | null => (mean === null ? null : { value: mean.value + low, ci: mean.ci === null ? null : [mean.ci[0] + low, mean.ci[1] + low] });
  return { ...rest, meanBefore: moved(meanBefore), meanAfter: moved(meanAfter) };
}
