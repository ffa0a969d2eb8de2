import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeItem, responseFault } from '../grading/index.js';
import type { PresentedItem } from '../presenting/index.js';
import { allSamples, rightAnswers, samples } from '../testing/samples.js';
import { fitsPaper, presentOnPaper } from './present-on-paper.js';
import { readTyped, writeTyped } from './typed-answer.js';

const onPaper = allSamples.filter(fitsPaper);
const read = (item: keyof typeof samples, typed: string) => readTyped(presentOnPaper(samples[item]), typed);

describe('an answer typed from a sheet', () => {
  it.each(onPaper.filter(({ kind }) => rightAnswers[kind] !== undefined))('of kind $kind is read back as it was written, and earns the same', (item) => {
    const presented = presentOnPaper(item);
    const right = rightAnswers[item.kind] ?? null;
    const again = readTyped(presented, writeTyped(presented, right));
    if ('fault' in again) throw new Error(again.fault);
    expect(gradeItem(item, again.value).score).toBe(gradeItem(item, right).score);
  });

  it('is always read: as an answer that fits, or with the reason why not', () => {
    const typed = fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789 ,;-ax'), maxLength: 12 }), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...onPaper), typed, (item, text) => {
        const presented = presentOnPaper(item);
        const answer = readTyped(presented, text);
        if ('fault' in answer) return;
        if (answer.value === null) return;
        expect(responseFault(item, answer.value)).toBeNull();
        expect(readTyped(presented, writeTyped(presented, answer.value))).toEqual(answer);
      }),
    );
  });

  it('names options by their printed numbers', () => {
    expect(read('single-choice', '2')).toEqual({ value: { chosen: ['b'] } });
    expect(read('multiple-choice', '14')).toEqual({ value: { chosen: ['a', 'd'] } });
    expect(read('multiple-choice', '4, 1')).toEqual({ value: { chosen: ['d', 'a'] } });
    expect(read('true-false', '2')).toEqual({ value: { chosen: ['false'] } });
    for (const nothing of [' ', ',', ' , ']) expect(read('single-choice', nothing)).toEqual({ value: null });
  });

  it.each([
    ['single-choice', '7', 'no-such-number'],
    ['single-choice', '12', 'one-only'],
    ['multiple-choice', '11', 'twice'],
    ['matching', '1', 'not-all'],
    ['matching', '123', 'too-many'],
    ['ordering', '123', 'not-all'],
    ['gap', 'a;b;c;d;e', 'too-many'],
    ['gap', 'kuusk; 1,5; 9', 'no-such-number'],
  ] as const)('%s: %j is refused as %s', (kind, typed, fault) => {
    expect(read(kind, typed)).toEqual({ fault });
  });

  it('leaves lines and gaps empty that are', () => {
    expect(read('matching', '00')).toEqual({ value: null });
    const scale = presentOnPaper(samples.scale) as Extract<PresentedItem, { kind: 'scale' }>;
    const typed = `1${'0'.repeat(scale.statements.length - 1)}`;
    expect(readTyped(scale, typed)).toEqual({ value: { values: { [scale.statements[0]?.key ?? '']: scale.steps[0]?.value } } });
    expect(read('gap', ';1,5')).toEqual({ value: { gaps: { n: '1,5' } } });
  });
});

describe('a printed question', () => {
  it('has its options in the order of the author, and what must be ordered mixed the same on every sheet', () => {
    const choice = presentOnPaper(samples['single-choice']) as Extract<PresentedItem, { kind: 'single-choice' }>;
    expect(choice.options.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(presentOnPaper(samples.ordering)).toEqual(presentOnPaper(samples.ordering));
  });
});
