import { expect, it } from '@jest/globals';
import { someone } from '../testing/training.js';
import { mayReadResult, ownsAttempt } from './attempt.policy.js';

const owner = someone();
const attempt = { personId: owner.personId };

it('lets only the owner answer', () => {
  expect(ownsAttempt(owner, attempt)).toBe(true);
  expect(ownsAttempt(someone([{ role: 'administrator', programmeId: 'p' }]), attempt)).toBe(false);
});

it('shows results to the owner, the trainer of that training and administrators of that programme', () => {
  expect(mayReadResult(owner, attempt, 'p', false)).toBe(true);
  expect(mayReadResult(someone(), attempt, 'p', true)).toBe(true);
  expect(mayReadResult(someone([{ role: 'administrator', programmeId: 'p' }]), attempt, 'p', false)).toBe(true);
  expect(mayReadResult(someone([{ role: 'administrator', programmeId: 'q' }]), attempt, 'p', false)).toBe(false);
  expect(mayReadResult(someone([{ role: 'trainer', programmeId: 'p' }]), attempt, 'p', false)).toBe(false);
  expect(mayReadResult(someone([{ role: 'funder', programmeId: 'p' }]), attempt, 'p', false)).toBe(false);
});
