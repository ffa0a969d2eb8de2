import { shuffled } from '#assessments/engine';
import type { Difficulty } from './bank-item.js';

/** How many questions of a competence (any when null) and a difficulty (any when null) are drawn. */
export interface BlueprintCell {
  readonly competence: string | null;
  readonly difficulty: Difficulty | null;
  readonly count: number;
}

export interface Drawable {
  readonly itemId: string;
  readonly competences: readonly string[];
  readonly difficulty: Difficulty | null;
}

export interface MissingInCell extends BlueprintCell {
  readonly missing: number;
}

/** The drawn forms; or, where the banks do not hold enough, what is missing. */
export type Drawing = { readonly forms: readonly (readonly string[])[]; readonly missing: readonly [] } | { readonly forms: null; readonly missing: readonly MissingInCell[] };

interface Slot {
  readonly form: number;
  readonly cell: number;
}

/**
 * Draws so many forms, no question twice, the anchors in each; the same seed draws the same. Places and questions are
 * matched (Kuhn's augmenting paths), so that whenever some choice fills every cell, one is found: a question that fits
 * two cells is not spent on the one that has others.
 */
export function drawForms(cells: readonly BlueprintCell[], pool: readonly Drawable[], anchors: readonly string[], forms: number, seed: number): Drawing {
  const anchored = new Set(anchors);
  const candidates = shuffled(pool.filter(({ itemId }) => !anchored.has(itemId)), seed);
  const slots = Array.from({ length: forms }, (_, form) => cells.flatMap(({ count }, cell) => Array.from({ length: count }, (): Slot => ({ form, cell })))).flat();
  const fitting = cells.map((cell) => candidates.flatMap((item, index) => (cellFits(item, cell) ? [index] : [])));
  const taken = matched(slots, fitting);
  const missing = cells.flatMap((cell, index) => {
    const empty = slots.filter((slot, place) => slot.cell === index && !taken.has(place)).length;
    return empty === 0 ? [] : [{ ...cell, missing: empty }];
  });
  if (missing.length > 0) return { forms: null, missing };
  return { forms: Array.from({ length: forms }, (_, form) => [...anchors, ...itemsOf(form)]), missing: [] };

  function itemsOf(form: number): string[] {
    return slots.flatMap((slot, place) => (slot.form === form ? [candidates[taken.get(place) ?? -1]?.itemId ?? ''] : []));
  }
}

export function cellFits({ competences, difficulty }: Drawable, cell: BlueprintCell): boolean {
  return (cell.competence === null || competences.includes(cell.competence)) && (cell.difficulty === null || cell.difficulty === difficulty);
}

/** One way to fill each cell of one form: by index of the candidate, its cell. Undefined where the candidates are too few. */
export function filled(cells: readonly BlueprintCell[], candidates: readonly Drawable[]): ReadonlyMap<number, number> | undefined {
  const slots = cells.flatMap(({ count }, cell) => Array.from({ length: count }, (): Slot => ({ form: 0, cell })));
  const taken = matched(slots, cells.map((cell) => candidates.flatMap((item, index) => (cellFits(item, cell) ? [index] : []))));
  return taken.size < slots.length ? undefined : new Map([...taken].map(([place, candidate]) => [candidate, slots[place]?.cell ?? 0]));
}

/** By slot, the candidate that fills it; as many slots as can be filled at once. */
function matched(slots: readonly Slot[], fitting: readonly (readonly number[])[]): Map<number, number> {
  const owner = new Map<number, number>();
  for (const place of slots.keys()) fill(place, new Set());
  return new Map([...owner].map(([candidate, place]) => [place, candidate]));

  function fill(place: number, tried: Set<number>): boolean {
    for (const candidate of fitting[slots[place]?.cell ?? -1] ?? []) {
      if (tried.has(candidate)) continue;
      tried.add(candidate);
      const other = owner.get(candidate);
      if (other === undefined || fill(other, tried)) {
        owner.set(candidate, place);
        return true;
      }
    }
    return false;
  }
}
