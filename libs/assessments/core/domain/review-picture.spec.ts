import { describe, expect, it } from '@jest/globals';
import { gradeItem, type InLanguage, type ItemContent } from '#assessments/engine';
import { reviewPicture } from './review-picture.js';

const all = { score: true, ownAnswers: true, rightAnswers: true, explanations: true };
const base = { stem: '', explanation: '', points: 1, picture: { key: 'p', mediaType: 'image/png', sha256: '0', alt: '', width: 100, height: 100 } };
const area = (key: string, left: number) => ({ key, shape: 'rect' as const, coords: [left, 0, left + 10, 10] });
const point = { ...base, kind: 'point' as const, maxPoints: 1, areas: [{ ...area('ramp', 0), share: 1 }, { ...area('stairs', 50), share: 0 }] };
const hotspot = { ...base, kind: 'hotspot' as const, maxChoices: 1, areas: [{ ...area('a', 0), label: '', correct: true }, { ...area('b', 50), label: '', correct: false }] };

function reviewed(item: InLanguage<ItemContent>, value: Parameters<typeof reviewPicture>[1], shown = all) {
  const picture = reviewPicture(item, value, gradeItem(item as unknown as ItemContent, value).trace, shown);
  return picture === null ? null : { points: picture.points, areas: picture.areas.map(({ key, verdict }) => `${key} ${verdict}`) };
}

describe('reviewPicture', () => {
  it('shows where one pointed, and where one should have', () => {
    expect(reviewed(point, { points: [[55, 5]] })).toEqual({ points: [[55, 5]], areas: ['ramp missed', 'stairs wrong'] });
    expect(reviewed(point, { points: [[5, 5]] })).toEqual({ points: [[5, 5]], areas: ['ramp right'] });
    expect(reviewed(hotspot, { chosen: ['b'] })).toEqual({ points: [], areas: ['a missed', 'b wrong'] });
  });

  it('gives neither the key nor the marking away before they may be seen', () => {
    expect(reviewed(point, { points: [[55, 5]] }, { ...all, rightAnswers: false })).toEqual({ points: [[55, 5]], areas: ['stairs wrong'] });
    expect(reviewed(point, { points: [[5, 5]] }, { ...all, rightAnswers: false, score: false })).toEqual({ points: [[5, 5]], areas: [] });
  });

  it('is of nothing that lies on no picture', () => {
    expect(reviewed({ stem: '', explanation: '', points: 1, kind: 'true-false', answer: true }, { chosen: ['true'] })).toBeNull();
  });
});
