import { expect, it } from '@jest/globals';
import { standingsFrom, type StandingEntry } from './standing.js';

const none: StandingEntry = { assessmentId: 'post', moduleId: 'm', phase: 'post', attemptsAllowed: 5, passMark: 0.6, attemptId: null, state: null, score: null, max: null, passed: null };
const graded = (attemptId: string, score: number, max: number): StandingEntry => ({ ...none, attemptId, state: 'graded', score, max, passed: score / max >= 0.6 });

it('tells of the best attempt by its share, the first of equals, and of the open one', () => {
  const open: StandingEntry = { ...none, attemptId: 'd', state: 'open' };
  const [standing] = standingsFrom([graded('a', 5, 10), graded('b', 4, 5), graded('c', 8, 10), open]);
  expect(standing).toEqual({ assessmentId: 'post', moduleId: 'm', phase: 'post', attemptsAllowed: 5, passMark: 0.6, attempts: 4, openAttemptId: 'd', best: { attemptId: 'b', score: 4, max: 5, passed: true } });
});

it('names an assessment that was not attempted', () => {
  expect(standingsFrom([{ ...none, assessmentId: 'pre', phase: 'pre' }, none])).toMatchObject([
    { assessmentId: 'pre', attempts: 0, openAttemptId: null, best: null },
    { assessmentId: 'post', attempts: 0 },
  ]);
});
