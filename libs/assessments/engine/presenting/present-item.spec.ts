import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ItemContent } from '../item/index.js';
import { allSamples, inAll, samples } from '../testing/samples.js';
import { presentItem } from './present-item.js';
import { optionSeed, shuffled } from './shuffled.js';

const secrets = ['correct', 'share', 'explanation', 'hints', 'answers', 'answer', 'pairs', 'accepts', 'weight', 'rubric', 'reversed', 'unitPenalty', 'scoring', 'factor'];

/** The item with something secret wherever something secret can stand. */
function withSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withSecrets(part)]));
  return 'et' in parts ? parts : { ...parts, explanation: inAll('secret'), hints: [inAll('secret')], later: 'secret' };
}

describe('presentItem', () => {
  it('tells nothing that gives an answer away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allSamples), fc.integer(), (item, seed) => {
        const shown = JSON.stringify(presentItem(withSecrets(item) as ItemContent, seed));
        for (const secret of secrets) expect(shown).not.toContain(`"${secret}":`);
        expect(shown).not.toContain('secret');
      }),
    );
  });

  it('shows the same for the same seed, and options as they have always been shown', () => {
    for (const item of allSamples) expect(presentItem(item, 7)).toEqual(presentItem(item, 7));
    const seed = optionSeed(3, 1);
    expect(presentItem(samples['single-choice'], seed).options.map(({ key }) => key)).toEqual(shuffled(['a', 'b', 'c'], seed));
  });

  it('shuffles where it may: another seed shows another order, sooner or later', () => {
    const orders = (item: ItemContent) => new Set(Array.from({ length: 50 }, (_, seed) => JSON.stringify(presentItem(item, seed)))).size;
    expect(allSamples.filter((item) => orders(item) > 1).map(({ kind }) => kind)).toEqual(['single-choice', 'multiple-choice', 'matching', 'ordering', 'gap', 'association']);
    expect(orders({ ...samples['single-choice'], shuffle: false })).toBe(1);
  });

  it('shows the media of the question and keeps those of its explanation', () => {
    const media = ['map', 'key'].map((key) => ({ key, mediaType: 'image/png', sha256: '0'.repeat(64), alt: inAll(key) }));
    const item = { ...samples['short-text'], stem: inAll('Where? ![](media:map)'), explanation: inAll('There: ![](media:key)'), media };
    expect(presentItem(item, 1).media.map(({ key }) => key)).toEqual(['map']);
  });
});
