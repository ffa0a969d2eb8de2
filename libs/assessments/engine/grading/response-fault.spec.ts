import { describe, expect, it } from '@jest/globals';
import type { ItemContent, ItemResponse } from '../item/index.js';
import { allSamples, samples } from '../testing/samples.js';
import { responseFault } from './response-fault.js';

const empty: ItemResponse[] = [{ chosen: [] }, { pairs: [] }, { gaps: {} }, { text: '' }, { files: [] }, { values: {} }, { points: [] }];
const fault = (item: ItemContent, response: unknown) => responseFault(item, response as ItemResponse);

describe('responseFault', () => {
  it('takes an empty answer of the right shape only', () => {
    for (const item of allSamples) expect(empty.filter((response) => fault(item, response) === null)).toHaveLength(1);
    for (const item of allSamples) for (const response of [null, 1, [], {}, { chosen: 'a' }, { pairs: [['a']] }, { gaps: [] }, { values: { one: NaN } }]) expect(fault(item, response)).toBe('shape');
    expect(fault(samples['true-false'], { chosen: ['true'], more: 1 })).toBe('shape');
    expect([1, 3, 4, 'high'].map((certainty) => fault(samples['true-false'], { chosen: ['true'], certainty }))).toEqual([null, null, 'shape', 'shape']);
  });

  it.each<[string, ItemContent, unknown, string]>([
    ['an option that is not there', samples['single-choice'], { chosen: ['x'] }, 'unknown-option'],
    ['two of one', samples['single-choice'], { chosen: ['a', 'b'] }, 'too-many'],
    ['the same twice', samples['multiple-choice'], { chosen: ['a', 'a'] }, 'repeated'],
    ['both true and false', samples['true-false'], { chosen: ['true', 'false'] }, 'too-many'],
    ['a prompt with two choices', samples.matching, { pairs: [['p', 'x'], ['p', 'y']] }, 'repeated'],
    ['a choice as a prompt', samples.matching, { pairs: [['x', 'p']] }, 'unknown-option'],
    ['an element used twice', samples.association, { pairs: [['a', 'b'], ['a', 'c']] }, 'too-many'],
    ['a pair in both directions', samples.association, { pairs: [['a', 'b'], ['b', 'a']] }, 'repeated'],
    ['a gap that is not there', samples.gap, { gaps: { z: 'x' } }, 'unknown-option'],
    ['a dragged choice that is not there', samples.gap, { gaps: { d: 'z' } }, 'unknown-option'],
    ['a long line', samples['short-text'], { text: 'x'.repeat(1_001) }, 'too-long'],
    ['a long essay', samples['extended-text'], { text: 'x'.repeat(100_001) }, 'too-long'],
    ['three files of two', samples.file, { files: ['1', '2', '3'] }, 'too-many'],
    ['a way that does not lead there', samples.case, { chosen: ['b', 'c'] }, 'unknown-option'],
    ['a step beside the scale', samples.scale, { values: { one: 4 } }, 'out-of-range'],
    ['not applicable where it is not offered', samples.scale, { values: { one: 'not-applicable' } }, 'out-of-range'],
    ['a point beside the picture', samples.point, { points: [[201, 5]] }, 'out-of-range'],
    ['three points of two', samples.point, { points: [[1, 1], [2, 2], [3, 3]] }, 'too-many'],
    ['a value off the slider', samples.slider, { values: { value: 11 } }, 'out-of-range'],
  ])('refuses %s', (_, item, response, expected) => expect(fault(item, response)).toBe(expected));
});
