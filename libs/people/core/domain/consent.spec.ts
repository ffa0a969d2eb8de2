import { describe, expect, it } from '@jest/globals';
import { consentChange } from './consent.js';

const answer = (given: boolean, noticeVersion = 1) => ({ given, noticeVersion });

describe('what a consent answer changes', () => {
  it.each([
    [undefined, answer(true), 'given'],
    [undefined, answer(false), 'refused'],
    [answer(true), answer(false), 'withdrawn'],
    [answer(false), answer(true), 'given'],
    [answer(true), answer(true), null],
    [answer(false), answer(false), null],
    [answer(true, 1), answer(true, 2), 'given'],
    [answer(false, 1), answer(false, 2), 'refused'],
    [answer(true, 2), answer(true, 1), null],
  ] as const)('%j then %j: %s', (previous, next, change) => {
    expect(consentChange(previous, next)).toBe(change);
  });
});
