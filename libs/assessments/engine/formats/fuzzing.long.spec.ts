import { expect, it } from '@jest/globals';
import { importFile } from './index.js';
import { manyQuestions, mutated, seeds } from './testing.js';

const minutes = Number(process.env['KAASA_FUZZ_MINUTES'] ?? 10);

it(`ends in a report for every spoiled file of ${minutes} minutes`, () => {
  const until = performance.now() + minutes * 60_000;
  let [count, slowest] = [0, 0];
  for (let n = 1_000_000; performance.now() < until; n++) {
    for (const [format, bytes] of seeds) {
      const started = performance.now();
      const { items } = importFile(format, mutated(bytes, n), { language: 'et' });
      slowest = Math.max(slowest, performance.now() - started);
      expect(items.every(({ outcome, content }) => (outcome === 'rejected') === (content === undefined))).toBe(true);
      count++;
    }
  }
  process.stderr.write(`${count} files, the slowest in ${Math.round(slowest)} ms\n`);
  expect(slowest).toBeLessThan(3_000);
}, (minutes + 1) * 60_000);

it('reads 10,000 questions of each format in a few seconds', () => {
  for (const [format, bytes] of manyQuestions(10_000)) {
    const started = process.cpuUsage();
    expect(importFile(format, bytes, { language: 'et' }).counts).toEqual({ lossless: 10_000, degraded: 0, rejected: 0 });
    const taken = process.cpuUsage(started).user / 1_000;
    process.stderr.write(`${format}: ${Math.round(taken)} ms\n`);
    expect(taken).toBeLessThan(10_000);
  }
});
