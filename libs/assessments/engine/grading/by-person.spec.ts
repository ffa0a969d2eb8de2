import { expect, it } from '@jest/globals';
import { samples } from '../testing/samples.js';
import { gradeByPoints, gradeByRubric } from './by-person.js';

const essay = samples['extended-text'];

it('scales the levels of a rubric to the points of the item', () => {
  expect(gradeByRubric(essay, { clear: 'yes', sourced: 'yes' })).toMatchObject({ score: 2, max: 2, outcome: 'correct' });
  expect(gradeByRubric(essay, { clear: 'yes', sourced: 'no' }, 'Say where it is from')).toMatchObject({ score: 1, outcome: 'partly', comment: 'Say where it is from' });
  expect(gradeByRubric(essay, { clear: 'no', sourced: 'no' })).toMatchObject({ score: 0, outcome: 'wrong' });
});

it('gives no score while a criterion is open or its level unknown', () => {
  for (const marks of [{}, { clear: 'yes' }, { clear: 'yes', sourced: 'perhaps' }] as Record<string, string>[]) expect(gradeByRubric(essay, marks)).toMatchObject({ score: null, outcome: 'ungraded' });
  expect(gradeByRubric(samples.file, {}).score).toBeNull();
});

it('keeps points given by hand within those of the item', () => {
  expect([3, 1.5, -1, NaN].map((points) => gradeByPoints(samples.file, points).score)).toEqual([2, 1.5, 0, 0]);
});
