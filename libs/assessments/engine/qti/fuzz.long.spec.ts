import { describe, expect, it } from '@jest/globals';
import { fuzz } from './testing-fuzz.js';

const minutes = 10;

describe('mutated QTI files, for long', () => {
  it(
    'end in a report',
    () => {
      for (let seed = 1; seed <= minutes * 2; seed++) expect(fuzz(30_000, seed + Date.now()).slowest).toBeLessThan(10_000);
    },
    (minutes + 1) * 60_000,
  );
});
