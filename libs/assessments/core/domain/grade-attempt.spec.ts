import { describe, expect, it } from '@jest/globals';
import { question, text } from '../testing/training.js';
import { gradeAttempt, percent } from './grade-attempt.js';

const items = ['one', 'two', 'three', 'four', 'five'].map((key) => ({ id: key, key, lessonKey: 'l', content: question(key, key === 'three' ? 'multiple-choice' : 'single-choice') }));
const settings = (passMark: number | null) => ({ passMark, policy: { kind: 'deferred' as const } });
const assessment = { form: { id: 'f', items }, settings: settings(0.6) };
const answer = (itemVersionId: string, ...chosen: string[]) => ({ itemVersionId, value: { chosen } });

describe('gradeAttempt', () => {
  it('counts an unanswered question in the maximum and grades only what was answered', () => {
    const grade = gradeAttempt(assessment, [answer('one', 'b'), answer('two', 'c'), answer('three', 'a')]);
    expect(grade).toMatchObject({ score: 1.5, max: 5, passed: false });
    expect([...grade.responses.keys()]).toEqual(['one', 'two', 'three']);
  });

  it('passes at the pass mark itself, whatever the binary form of the share', () => {
    expect(gradeAttempt(assessment, [answer('one', 'b'), answer('two', 'b'), answer('four', 'b')]).passed).toBe(true);
    expect(gradeAttempt(assessment, [answer('one', 'b'), answer('two', 'b'), answer('three', 'a')]).passed).toBe(false);
    const many = Array.from({ length: 25 }, (_, n) => ({ id: `${n}`, key: `${n}`, lessonKey: 'l', content: question('?') }));
    const right = (count: number) => many.slice(0, count).map(({ id }) => answer(id, 'b'));
    expect(0.56 * 25).toBeGreaterThan(14);
    expect(gradeAttempt({ form: { id: 'f', items: many }, settings: settings(0.56) }, right(14)).passed).toBe(true);
    expect(gradeAttempt({ form: { id: 'f', items: many }, settings: settings(0.56) }, right(13)).passed).toBe(false);
  });
});

it('has no score while a person must grade an answer, and none is passed meanwhile', () => {
  const essay = { id: 'essay', key: 'essay', lessonKey: 'l', content: { kind: 'extended-text', stem: text(''), explanation: text(''), points: 2 } } as const;
  const form = { id: 'f', items: [...items, essay] };
  expect(gradeAttempt({ form, settings: settings(0.6) }, [answer('one', 'b'), { itemVersionId: 'essay', value: { text: 'Because.' } }])).toMatchObject({ score: null, max: 7, passed: null });
  expect(gradeAttempt({ form, settings: settings(0.6) }, [answer('one', 'b')])).toMatchObject({ score: 1, passed: false });
});

it('says of nobody that they passed where there is no pass mark', () => {
  expect(gradeAttempt({ ...assessment, settings: settings(null) }, [answer('one', 'b')]).passed).toBe(null);
});

it('shows shares in whole per cent', () => {
  expect([0, 1 / 3, 0.5, 2 / 3, 1].map(percent)).toEqual([0, 33, 50, 67, 100]);
});
