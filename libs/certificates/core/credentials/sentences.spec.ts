import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { sentences } from './sentences.js';

it('what checks say has the same words in the command as on the page', () => {
  const phrases = JSON.parse(readFileSync(new URL('../../../web/i18n/phrases/verdict.en.json', import.meta.url), 'utf8')) as Record<string, string>;
  expect(phrases).toEqual(Object.fromEntries(Object.entries(sentences).map(([code, text]) => [`verdict.${code}`, text])));
});
