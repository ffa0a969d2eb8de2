import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { difficulties } from './bank-item.js';
import { drawForms, type BlueprintCell, type Drawable } from './blueprint.js';

const competence = fc.constantFrom('rfcdc-1', 'rfcdc-2', 'digcomp-1.1');
const difficulty = fc.constantFrom(...difficulties, null);
const cell: fc.Arbitrary<BlueprintCell> = fc.record({ competence: fc.option(competence), difficulty, count: fc.integer({ min: 0, max: 3 }) });
const pool: fc.Arbitrary<Drawable[]> = fc
  .array(fc.record({ competences: fc.uniqueArray(competence), difficulty }), { maxLength: 9 })
  .map((items) => items.map((item, index) => ({ ...item, itemId: `i${index}` })));
const fitsIn = (item: Drawable | undefined, { competence: wanted, difficulty: level }: BlueprintCell) =>
  item !== undefined && (wanted === null || item.competences.includes(wanted)) && (level === null || item.difficulty === level);

/** By trying everything: whether each place can have a question of its own. */
function feasible(places: readonly BlueprintCell[], items: readonly Drawable[]): boolean {
  const [first, ...rest] = places;
  return first === undefined || items.some((item, index) => fitsIn(item, first) && feasible(rest, items.filter((_, other) => other !== index)));
}

describe('drawing by a blueprint', () => {
  it('fills every cell with questions that fit it, none twice, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 3 }), pool, fc.integer({ min: 1, max: 2 }), fc.nat(), (cells, items, forms, seed) => {
        const drawing = drawForms(cells, items, ['anchor'], forms, seed);
        expect(drawForms(cells, items, ['anchor'], forms, seed)).toEqual(drawing);
        if (drawing.forms === null) return;
        const drawn = drawing.forms.flatMap((form) => form.slice(1));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const form of drawing.forms) {
          const places = cells.flatMap((wanted) => Array<BlueprintCell>(wanted.count).fill(wanted));
          expect(form).toHaveLength(places.length + 1);
          form.slice(1).forEach((id, place) => expect(fitsIn(items.find(({ itemId }) => itemId === id), places[place] ?? cells[0] ?? { competence: 'none', difficulty: null, count: 0 })).toBe(true));
        }
      }),
    );
  });

  it('says that something is missing only where no choice would do', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 2 }), pool, fc.nat(), (cells, items, seed) => {
        const places = cells.flatMap((wanted) => Array<BlueprintCell>(wanted.count).fill(wanted));
        expect(drawForms(cells, items, [], 1, seed).forms !== null).toBe(feasible(places, items));
      }),
      { numRuns: 60 },
    );
  });

  it('says how many are missing where', () => {
    const items: Drawable[] = [{ itemId: 'a', competences: ['rfcdc-1'], difficulty: 'easy' }];
    const wanted = { competence: 'rfcdc-1', difficulty: null, count: 3 };
    expect(drawForms([wanted], items, [], 1, 1)).toEqual({ forms: null, missing: [{ ...wanted, missing: 2 }] });
  });

  it('draws otherwise for another seed', () => {
    const items = Array.from({ length: 30 }, (_, n): Drawable => ({ itemId: `i${n}`, competences: [], difficulty: null }));
    const draw = (seed: number) => drawForms([{ competence: null, difficulty: null, count: 5 }], items, [], 1, seed).forms?.[0];
    expect(new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(draw(seed)))).size).toBeGreaterThan(15);
  });
});
