import { describe, expect, it } from '@jest/globals';
import { defaultSettings } from './assessment-settings.js';
import { reviewOf } from './review.js';

const now = new Date('2026-05-04T12:00:00Z');
const graded = { state: 'graded', releasedAt: now } as const;
const shown = (settings: Parameters<typeof reviewOf>[0], attempt: Parameters<typeof reviewOf>[1], isOwner = true) =>
  Object.entries(reviewOf(settings, attempt, now, isOwner)).flatMap(([part, is]) => (is ? [part] : []));

describe('reviewOf', () => {
  it('shows of a pre-test the score alone, and of a post-test everything', () => {
    expect(shown(defaultSettings('pre'), graded)).toEqual(['score']);
    expect(shown(defaultSettings('post'), graded)).toEqual(['score', 'ownAnswers', 'rightAnswers', 'explanations']);
  });

  it('shows nothing before the result is graded and released', () => {
    expect(shown(defaultSettings('post'), { state: 'submitted', releasedAt: null })).toEqual([]);
    expect(shown(defaultSettings('post'), { state: 'graded', releasedAt: null })).toEqual([]);
  });

  it('keeps the key of an exam until it has closed for everybody', () => {
    expect(shown({ ...defaultSettings('exam'), closesAt: '2026-05-04T12:00:01Z' }, graded)).toEqual(['score', 'ownAnswers']);
    expect(shown({ ...defaultSettings('exam'), closesAt: '2026-05-04T12:00:00Z' }, graded)).toHaveLength(4);
  });

  it('hides nothing from staff', () => {
    expect(shown(defaultSettings('pre'), { state: 'submitted', releasedAt: null }, false)).toHaveLength(4);
  });
});
