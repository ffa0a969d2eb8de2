import { describe, expect, it } from '@jest/globals';
import { fuzz } from './testing-fuzz.js';

describe('mutated QTI files', () => {
  it('end in a report', () => {
    const { files, slowest } = fuzz(3_000, 1);
    expect(files).toBeGreaterThan(50);
    expect(slowest).toBeLessThan(5_000);
  });
});
