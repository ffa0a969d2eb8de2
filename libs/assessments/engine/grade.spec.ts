import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeItem, responseFault } from './grade.js';
import type { ItemContent } from './item/index.js';

const text = (value: string) => ({ et: value, ru: value, en: value });
const single: ItemContent = {
  kind: 'single-choice',
  stem: text('?'),
  explanation: text('!'),
  points: 2,
  options: ['a', 'b', 'c'].map((key) => ({ key, text: text(key), correct: key === 'b' })),
};
const multiple: ItemContent = { ...single, kind: 'multiple-choice', options: ['a', 'b', 'c', 'd'].map((key) => ({ key, text: text(key), correct: key < 'c' })) };

describe('gradeItem', () => {
  it('gives all points for the right choice and none for another or for silence', () => {
    expect(gradeItem(single, { chosen: ['b'] }).score).toBe(2);
    expect(gradeItem(single, { chosen: ['a'] }).score).toBe(0);
    expect(gradeItem(single, null).score).toBe(0);
  });

  it('takes a wrong choice off a right one in a multiple choice', () => {
    expect(gradeItem(multiple, { chosen: ['a', 'b'] }).score).toBe(2);
    expect(gradeItem(multiple, { chosen: ['a'] }).score).toBe(1);
    expect(gradeItem(multiple, { chosen: ['a', 'c'] }).score).toBe(0);
  });

  it('keeps between 0 and the points, whatever is chosen, and adds up to its trace', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd']), (chosen) => {
        const { score, max, trace } = gradeItem(multiple, { chosen });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(max);
        const share = trace.reduce((sum, part) => sum + part.share, 0);
        expect(score).toBeCloseTo(max * Math.min(1, Math.max(0, share)), 12);
      }),
    );
  });
});

describe('responseFault', () => {
  it('names what is wrong with a response', () => {
    expect(responseFault(single, { chosen: ['b'] })).toBeNull();
    expect(responseFault(single, { chosen: [] })).toBeNull();
    expect(responseFault(single, { chosen: ['x'] })).toBe('unknown-option');
    expect(responseFault(single, { chosen: ['a', 'b'] })).toBe('too-many');
    expect(responseFault(multiple, { chosen: ['a', 'a'] })).toBe('repeated');
  });
});
