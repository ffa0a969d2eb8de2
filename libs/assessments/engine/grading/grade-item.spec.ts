import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ItemContent, ItemResponse } from '../item/index.js';
import { allSamples, inAll, rightAnswers, samples } from '../testing/samples.js';
import { gradeItem, isAnswered, isForPeople } from './grade-item.js';
import { responseFault } from './response-fault.js';

const keys = fc.constantFrom('a', 'b', 'c', 'd', 'p', 'q', 'x', 'y', 'true', 'false', 'one', 'value', '__proto__');
/** Anything at all, and what looks like a response. */
const strange = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.record(
    {
      chosen: fc.oneof(fc.array(keys), fc.anything()),
      pairs: fc.oneof(fc.array(fc.tuple(keys, keys)), fc.anything()),
      gaps: fc.oneof(fc.dictionary(fc.constantFrom('t', 'n', 'c', 'd'), fc.oneof(keys, fc.string())), fc.anything()),
      text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.anything()),
      values: fc.oneof(fc.dictionary(keys, fc.oneof(fc.double(), fc.constant('undisclosed'))), fc.anything()),
      points: fc.oneof(fc.array(fc.tuple(fc.double(), fc.double())), fc.anything()),
      files: fc.anything(),
      certainty: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.anything()),
    },
    { requiredKeys: [] },
  ),
);
const policies = fc.record({ mode: fc.constantFrom('deferred', 'immediate', 'interactive', 'manual'), floor: fc.double(), penalty: fc.double(), certainty: fc.boolean() }, { requiredKeys: [] });
const items = fc.constantFrom(...allSamples);
const as = (response: unknown) => response as ItemResponse;

describe('gradeItem', () => {
  it('takes whatever is sent, keeps within its bounds and says the same again', () => {
    fc.assert(
      fc.property(items, strange, policies, fc.oneof(fc.nat(), fc.double()), (item, response, policy, tries) => {
        const grade = gradeItem(item, as(response), policy, tries);
        const { score, max, outcome, trace } = grade;
        const least = policy.certainty === true ? -6 * item.points : -item.points;
        if (score === null) expect(outcome).toBe('ungraded');
        else expect(score >= least && score <= max).toBe(true);
        for (const { share } of trace) expect(Math.abs(share)).toBeLessThanOrEqual(1);
        expect(JSON.stringify(gradeItem(item, as(structuredCloneable(response)), policy, tries))).toBe(JSON.stringify(grade));
        expect(isAnswered(item, as(response))).toBe(outcome !== 'omitted');
        responseFault(item, as(response));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(allSamples.map((item) => [item.kind, item] as const))('grades the right answer to %s, and silence', (kind, item) => {
    const right = rightAnswers[kind];
    const silence = gradeItem(item, null);
    expect(silence).toMatchObject({ score: 0, outcome: 'omitted' });
    if (right === undefined) return;
    expect(responseFault(item, right)).toBeNull();
    const { score, max, outcome, trace } = gradeItem(item, right);
    expect([score, max, outcome]).toEqual([2, 2, 'correct']);
    expect(trace.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('leaves to people what only people can grade, and scores no opinion', () => {
    expect(gradeItem(samples['extended-text'], { text: 'Because' })).toMatchObject({ score: null, max: 2, outcome: 'ungraded' });
    expect(gradeItem(samples.file, { files: ['1'] })).toMatchObject({ score: null, outcome: 'ungraded' });
    expect(gradeItem(samples['true-false'] as ItemContent, { chosen: ['true'] }, { mode: 'manual' }).score).toBeNull();
    expect(gradeItem(samples.scale, { values: { one: 2, two: 'undisclosed' } })).toMatchObject({ score: 0, max: 0, outcome: 'ungraded' });
    expect(allSamples.filter(isForPeople).map(({ kind }) => kind)).toEqual(['extended-text', 'file']);
  });

  it('takes a wrong choice off a right one in a multiple choice, and may go below nothing where the policy says so', () => {
    const score = (chosen: string[], floor?: number) => gradeItem(samples['multiple-choice'], { chosen }, floor === undefined ? {} : { floor }).score;
    expect([score(['a', 'b']), score(['a']), score(['a', 'c']), score(['c', 'd'])]).toEqual([2, 1, 0, 0]);
    expect([score(['c', 'd'], -1), score(['c', 'd'], -0.25), score(['c'], -1)]).toEqual([-2, -0.5, -1]);
    expect(gradeItem({ ...samples['multiple-choice'], scoring: 'all-or-nothing' }, { chosen: ['a'] }).score).toBe(0);
  });

  it('never gives less for one more right choice', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd']), fc.constantFrom('a', 'b'), (chosen, right) => {
        const score = (of: string[]) => gradeItem(samples['multiple-choice'], { chosen: of }).score;
        expect(score([...chosen, right])).toBeGreaterThanOrEqual(score(chosen));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 }), fc.constantFrom('p', 'q'), (prompts, more) => {
        const score = (of: string[]) => gradeItem(samples.matching, { pairs: of.map((prompt) => [prompt, prompt === 'p' ? 'x' : 'y'] as const) }).score ?? 0;
        expect(score([...prompts, more])).toBeGreaterThanOrEqual(score(prompts));
      }),
    );
  });

  it('counts what was given first when more is given than may be', () => {
    expect(gradeItem(samples['single-choice'], { chosen: ['a', 'b'] }).score).toBe(0);
    expect(gradeItem({ ...samples['multiple-choice'], maxChoices: 1 }, { chosen: ['a', 'b', 'c'] }).score).toBe(1);
    expect(gradeItem(samples.association, { pairs: [['a', 'c'], ['a', 'b'], ['b', 'd'], ['c', 'd']] }).score).toBe(0);
    expect(gradeItem(samples.gap, { gaps: { d: 'x' } }).score).toBeCloseTo(2 / 5, 12);
    const twice: ItemContent = { ...samples.gap, text: inAll('{{d}} {{e}}'), gaps: ['d', 'e'].map((key) => ({ key, input: 'dragged', accepts: [{ choice: 'x', share: 1 }] })) };
    expect(gradeItem(twice, { gaps: { d: 'x', e: 'x' } }).score).toBe(1);
  });

  it('scores an order by the whole, by places and by neighbours', () => {
    const score = (scoring: 'exact' | 'positions' | 'neighbours', ...chosen: string[]) => gradeItem({ ...samples.ordering, scoring, points: 12 }, { chosen }).score;
    expect([score('exact', 'a', 'b', 'd', 'c'), score('positions', 'a', 'b', 'd', 'c'), score('neighbours', 'a', 'b', 'd', 'c')]).toEqual([0, 6, 4]);
    expect([score('positions', 'b', 'c', 'd', 'a'), score('neighbours', 'b', 'c', 'd', 'a')]).toEqual([0, 8]);
  });

  it('reads pairs among equals in either direction', () => {
    expect(gradeItem(samples.association, { pairs: [['b', 'a']] }).score).toBe(1);
  });

  it('adds what the way through a case brings, as far as it leads', () => {
    const score = (...chosen: string[]) => gradeItem(samples.case, { chosen }, { floor: -1 }).score;
    expect([score('a'), score('a', 'd'), score('b'), score('b', 'c'), score('c'), score('a', 'c', 'a')]).toEqual([1, 1, -1, -1, 0, 2]);
  });

  it('finds points in rectangles, circles, ellipses, polygons and everywhere else', () => {
    const item: ItemContent = {
      ...samples.point,
      points: 1,
      maxPoints: 0,
      areas: [
        { key: 'rect', shape: 'rect', coords: [0, 0, 10, 10], share: 0.2 },
        { key: 'ellipse', shape: 'ellipse', coords: [50, 50, 20, 5], share: 0.2 },
        { key: 'poly', shape: 'poly', coords: [100, 0, 120, 0, 110, 20], share: 0.2 },
        { key: 'else', shape: 'default', coords: [], share: -0.2 },
      ],
    };
    const hits = (...points: [number, number][]) => gradeItem(item, { points }, { floor: -1 }).trace.filter(({ given }) => given !== null).map(({ part }) => part);
    expect(hits([10, 10], [69, 51], [110, 20])).toEqual(['rect', 'ellipse', 'poly']);
    expect(hits([10.01, 10], [100, 20])).toEqual(['else']);
    expect(hits([5, 5], [6, 6])).toEqual(['rect']);
  });
});

describe('policies', () => {
  const right = { chosen: ['b'] };
  const wrong = { chosen: ['a'] };

  it('lets each further try of an interactive test earn less', () => {
    const score = (tries: number, penalty?: number) => gradeItem(samples['single-choice'], right, { mode: 'interactive', ...(penalty === undefined ? {} : { penalty }) }, tries).score;
    expect([score(1), score(2), score(3), score(4), score(9)].map((value) => Math.round(value * 1000) / 1000)).toEqual([2, 1.333, 0.667, 0, 0]);
    expect([score(1, 0), score(5, 0), score(2, 0.25)]).toEqual([2, 2, 1.5]);
    expect(gradeItem(samples['single-choice'], right, { mode: 'deferred' }, 3).score).toBe(2);
    expect(gradeItem(samples['single-choice'], right, { mode: 'interactive' }, 2).outcome).toBe('correct');
  });

  it('marks by certainty as Gardner-Medwin does', () => {
    const scores = (response: ItemResponse) => ([1, 2, 3] as const).map((certainty) => gradeItem({ ...samples['single-choice'], points: 1 }, { ...response, certainty }, { certainty: true }));
    expect(scores(right).map(({ score }) => score)).toEqual([1, 2, 3]);
    expect(scores(wrong).map(({ score }) => score)).toEqual([0, -2, -6]);
    expect(scores(right).map(({ max }) => max)).toEqual([3, 3, 3]);
    expect(gradeItem(samples['single-choice'], right, { certainty: true }).score).toBe(2);
    expect(gradeItem(samples['single-choice'], null, { certainty: true })).toMatchObject({ score: 0, outcome: 'omitted' });
  });
});

/** The same value made anew, where it can be. */
function structuredCloneable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}
