import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#kernel';
import { question } from '../testing/training.js';
import { checkResponses, type NewResponse } from './check-responses.js';

const form = { id: 'f', items: ['one', 'two'].map((id) => ({ id, key: id, lessonKey: 'l', content: question(id) })) };
const response = (questionId: string, ...chosen: string[]): NewResponse => ({ questionId, value: { chosen }, language: 'ru' });

function refusal(...responses: NewResponse[]): DomainError {
  try {
    checkResponses(form, responses);
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('was not refused');
}

describe('checkResponses', () => {
  it('points to each answer that does not fit its question', () => {
    const { code, errors } = refusal(response('one', 'b'), response('two', 'x'), response('three', 'a'), response('one', 'a', 'b'), response('two', 'a', 'a'));
    expect(code).toBe('assessments.bad-responses');
    expect(errors).toEqual([
      { pointer: '/responses/1/value', code: 'assessments.unknown-option' },
      { pointer: '/responses/2/questionId', code: 'assessments.unknown-question' },
      { pointer: '/responses/3/value', code: 'assessments.too-many' },
      { pointer: '/responses/4/value', code: 'assessments.repeated' },
    ]);
  });

  it('keeps the later of two answers to one question, and lets an answer be taken back', () => {
    expect(checkResponses(form, [response('one', 'a'), response('two', 'b'), response('one')])).toEqual([response('one'), response('two', 'b')]);
  });
});
