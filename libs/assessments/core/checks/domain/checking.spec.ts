import { expect, it } from '@jest/globals';
import { defaultSettings } from '../../domain/assessment-settings.js';
import { question, text } from '../../testing/training.js';
import { checkedOf, isDone, triesAllowed } from './checking.js';

const settings = { ...defaultSettings('practice'), policy: { kind: 'interactive', tries: 3, penalty: 0.25 } as const };
const content = { ...question('?'), hints: [text('first'), text('second')] };
const wrong = { checked: { chosen: ['a'] }, done: false };

it('says nothing of the key while a try is left, and each try another hint', () => {
  expect(checkedOf(settings, content, { checked: null, tries: 0, done: false })).toBeNull();
  expect(checkedOf(settings, content, { ...wrong, tries: 1 })).toMatchObject({ triesLeft: 2, hint: text('first'), shown: { score: false, rightAnswers: false, explanations: false }, grade: { outcome: 'wrong' } });
  expect(checkedOf(settings, content, { ...wrong, tries: 2 })).toMatchObject({ triesLeft: 1, hint: text('second') });
  expect(checkedOf(settings, content, { ...wrong, tries: 3, done: true })).toMatchObject({ triesLeft: 0, hint: null, shown: { rightAnswers: true, explanations: true } });
});

it('takes the penalty of each try before', () => {
  expect(checkedOf(settings, content, { checked: { chosen: ['b'] }, tries: 2, done: true })?.grade).toMatchObject({ score: 0.75, max: 1, outcome: 'correct' });
});

it('is over with the right answer or the last try, and is not for what people grade or nobody does', () => {
  const grade = { score: 0, max: 1, trace: [] };
  expect([isDone(settings, content, { ...grade, outcome: 'wrong' }, 2), isDone(settings, content, { ...grade, outcome: 'wrong' }, 3), isDone(settings, content, { ...grade, outcome: 'correct' }, 1)]).toEqual([false, true, true]);
  expect(triesAllowed(settings, { kind: 'extended-text', stem: text('?'), explanation: text(''), points: 1 })).toBe(0);
  expect(triesAllowed({ policy: { kind: 'immediate' } }, content)).toBe(1);
  expect(triesAllowed({ policy: { kind: 'deferred' } }, content)).toBe(0);
});
