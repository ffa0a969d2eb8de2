import { expect, it } from '@jest/globals';
import { fail, say, warn } from './checks.js';
import { sentenceCodes } from './sentences.js';

it('what checks say is filled in, and said in English beside its code', () => {
  expect(fail('claims', say('claim-changed', { field: 'number', issued: '$1', found: '{issued}' }), say('and-more', { count: 2 }))).toMatchObject({
    detail: 'number: “$1” became “{issued}”. And 2 more.',
    sentences: [{ code: 'claim-changed', params: { issued: '$1' } }, { code: 'and-more', params: { count: '2' } }],
  });
  expect(sentenceCodes.filter((code) => warn('file', say(code, { message: 'Why' })).detail === '')).toEqual([]);
});
