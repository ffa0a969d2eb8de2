import { describe, expect, it } from '@jest/globals';
import { question } from '../testing/training.js';
import { gradeAttempt, percent } from './grade-attempt.js';

const items = ['one', 'two', 'three', 'four', 'five'].map((key) => ({ id: key, key, lessonKey: 'l', content: question(key, key === 'three' ? 'multiple-choice' : 'single-choice') }));
const assessment = { form: { id: 'f', items }, passMark: 0.6 };
const answer = (itemVersionId: string, ...chosen: string[]) => ({ itemVersionId, chosen });

describe('gradeAttempt', () => {
  it('counts an unanswered question in the maximum and grades only what was answered', () => {
    const grade = gradeAttempt(assessment, [answer('one', 'b'), answer('two', 'c'), answer('three', 'a')]);
    expect(grade).toMatchObject({ score: 1.5, max: 5, passed: false });
    expect([...grade.responses.keys()]).toEqual(['one', 'two', 'three']);
  });

  it('passes at the pass mark itself, whatever the binary form of the share', () => {
    expect(gradeAttempt(assessment, [answer('one', 'b'), answer('two', 'b'), answer('four', 'b')]).passed).toBe(true);
    expect(gradeAttempt(assessment, [answer('one', 'b'), answer('two', 'b'), answer('three', 'a')]).passed).toBe(false);
    const ten = { passMark: 0.7, form: { id: 'f', items: [...items.slice(0, 2), ...items.slice(3), ...items.slice(0, 2).map((i) => ({ ...i, id: `${i.id}+` }))] } };
    expect(gradeAttempt({ ...ten, passMark: 2 / 3 }, ['one', 'two', 'four', 'five'].map((id) => answer(id, 'b'))).passed).toBe(true);
  });
});

it('shows shares in whole per cent', () => {
  expect([0, 1 / 3, 0.5, 2 / 3, 1].map(percent)).toEqual([0, 33, 50, 67, 100]);
});
