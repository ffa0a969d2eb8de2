import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, contentHash } from './content-hash.js';
import { sampleModule } from './sample-module.js';
import { satisfiesCaret } from './semver.js';
import { summarizeModule } from './module-summary.js';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, member]) => [key, shuffled(member)]));
};

describe('contentHash', () => {
  const sample = sampleModule('sample');

  it('does not depend on the order of keys', () => {
    expect(contentHash(shuffled(sample) as typeof sample)).toBe(contentHash(sample));
    expect(contentHash(sample)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('depends on every text and on the order of lists', () => {
    expect(contentHash({ ...sample, title: { ...sample.title, ru: 'Другое' } })).not.toBe(contentHash(sample));
    expect(contentHash({ ...sample, lessons: [...sample.lessons].reverse() })).not.toBe(contentHash(sample));
  });

  it('is the same before and after JSON, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}');
  });
});

describe('satisfiesCaret', () => {
  it.each([
    ['1.0.0', '^1.0.0', true],
    ['1.4.2', '^1.4.1', true],
    ['1.4.0', '^1.4.1', false],
    ['2.0.0', '^1.0.0', false],
    ['0.3.9', '^0.3.1', true],
    ['0.4.0', '^0.3.1', false],
    ['0.0.3', '^0.0.3', true],
    ['0.0.4', '^0.0.3', false],
    ['1.0.0', '>=1.0.0', null],
    ['1.0.0', '^1.0', null],
  ])('%s in %s: %s', (version, range, fits) => {
    expect(satisfiesCaret(version, range)).toBe(fits);
  });
});

describe('summarizeModule', () => {
  it('counts, adds up and says how far each language is', () => {
    const sample = sampleModule('sample');
    expect(summarizeModule({ ...sample, title: { ...sample.title, ru: '' } })).toMatchObject({ lessons: 2, items: 2, minutes: 20, languages: { et: 'complete', ru: 'partial', en: 'complete' } });
  });
});
