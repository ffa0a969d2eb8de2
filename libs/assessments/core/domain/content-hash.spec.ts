import { expect, it } from '@jest/globals';
import { contentHash } from './content-hash.js';

it('hashes equal content to one value whatever the order of its keys, and unequal content to another', () => {
  const hash = contentHash({ stem: { et: 'õ', ru: 'я' }, options: [{ key: 'a', correct: true, explanation: undefined }] });
  expect(contentHash({ options: [{ correct: true, key: 'a' }], stem: { ru: 'я', et: 'õ' } })).toBe(hash);
  expect(contentHash({ options: [{ correct: false, key: 'a' }], stem: { ru: 'я', et: 'õ' } })).not.toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});
