import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawForms, type BlueprintCell } from './blueprint.js';
import { unevenCells, type Weighed } from './uneven-cells.js';

const competence = fc.constantFrom('rfcdc-1', 'rfcdc-2', 'digcomp-1.1');
const cell: fc.Arbitrary<BlueprintCell> = fc.record({ competence: fc.option(competence), difficulty: fc.constant(null), count: fc.integer({ min: 0, max: 2 }) });
const pool: fc.Arbitrary<Weighed[]> = fc
  .array(fc.record({ competences: fc.uniqueArray(competence, { maxLength: 2 }), points: fc.constantFrom(1, 1, 1, 2) }), { maxLength: 6 })
  .map((items) => items.map((item, index) => ({ ...item, difficulty: null, itemId: `i${index}` })));

/** By trying everything: the totals that draws of one form can have. */
function totals(places: readonly BlueprintCell[], items: readonly Weighed[]): Set<number> {
  const [first, ...rest] = places;
  if (first === undefined) return new Set([0]);
  const fitting = items.filter(({ competences }) => first.competence === null || competences.includes(first.competence));
  return new Set(fitting.flatMap((item) => [...totals(rest, items.filter((other) => other !== item))].map((total) => total + item.points)));
}
const placesOf = (cells: readonly BlueprintCell[]) => cells.flatMap((wanted) => Array<BlueprintCell>(wanted.count).fill(wanted));

describe('cells that make totals differ', () => {
  it('are named exactly where some draw gives another total than another', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 3 }), pool, (cells, items) => {
        const possible = totals(placesOf(cells), items);
        expect(unevenCells(cells, items, []).length > 0).toBe(possible.size > 1);
      }),
      { numRuns: 400 },
    );
  });

  it('are none: then whatever is drawn, everybody can reach as many points', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 3 }), pool, fc.array(fc.nat(), { minLength: 2, maxLength: 6 }), (cells, items, seeds) => {
        fc.pre(unevenCells(cells, items, ['i0']).length === 0);
        const reach = seeds.map((seed) => drawForms(cells, items, ['i0'], 1, seed).forms?.[0]?.slice(1).reduce((sum, id) => sum + (items.find(({ itemId }) => itemId === id)?.points ?? 0), 0));
        expect(new Set(reach).size).toBe(1);
      }),
    );
  });

  it('say which points could be exchanged, and not what is always drawn', () => {
    const item = (itemId: string, points: number, ...competences: string[]): Weighed => ({ itemId, points, competences, difficulty: null });
    const [a, b]: BlueprintCell[] = [{ competence: 'a', difficulty: null, count: 1 }, { competence: 'b', difficulty: null, count: 2 }];
    const items = [item('1', 1, 'a'), item('2', 3, 'a'), item('3', 1, 'b'), item('4', 5, 'b')];
    if (a === undefined || b === undefined) throw new Error('Both are there');
    expect(unevenCells([a, b], items, [])).toEqual([{ ...a, points: [1, 3] }]);
    expect(unevenCells([a, b], items, ['2'])).toEqual([]);
  });
});
