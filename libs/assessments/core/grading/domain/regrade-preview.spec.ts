import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lookedAt, mostChangesShown, nothingLookedAt } from './regrade-preview.js';
import type { RegradedAnswer } from './regrade.js';

const change = fc.record({ attemptId: fc.uuid(), score: fc.integer({ min: 0, max: 3 }), after: fc.integer({ min: 0, max: 3 }), passed: fc.boolean(), newPassed: fc.boolean() });
const regraded = fc.uniqueArray(change, { selector: ({ attemptId }) => attemptId, maxLength: 450 }).map((all) =>
  all.map(({ attemptId, score, after, passed, newPassed }): RegradedAnswer => ({ attemptId, value: null, tries: 1, score, total: score, max: 3, passed, newPassed, newTotal: after, grade: { score: after, max: 3, outcome: 'partly', trace: [] } })),
);

describe('the preview of a corrected key', () => {
  it('says the same however the answers are divided into batches', () => {
    fc.assert(
      fc.property(regraded, fc.integer({ min: 1, max: 450 }), (all, size) => {
        let batched = nothingLookedAt;
        for (let from = 0; from < all.length; from += size) batched = lookedAt(batched, Math.min(size, all.length - from), all.slice(from, from + size));
        const once = lookedAt(nothingLookedAt, all.length, all);
        expect(batched).toEqual(once);
        expect(once.changes).toHaveLength(Math.min(all.length, mostChangesShown));
      }),
      { numRuns: 30 },
    );
  });
});
