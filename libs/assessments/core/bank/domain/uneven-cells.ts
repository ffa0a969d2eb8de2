import { cellFits, filled, type BlueprintCell, type Drawable } from './blueprint.js';

/** A question that can be drawn, with the points that it gives. */
export interface Weighed extends Drawable {
  readonly points: number;
}

/** A cell by which one person would be asked questions of more points than another. */
export interface UnevenCell extends BlueprintCell {
  /** What the questions that it could exchange give. */
  readonly points: readonly number[];
}

/**
 * Cells that make totals differ between draws of one form; none exactly where every draw gives the same total.
 *
 * The sets of questions that fill a blueprint are the bases of a transversal matroid (Edmonds and Fulkerson 1965). All bases weigh
 * the same exactly where no exchange of one question of some base for one outside of it changes the weight, as a base from which no
 * single exchange gains is heaviest, and one from which none loses is lightest (Rado 1957). What a question can be exchanged for is
 * found by alternating paths: it enters a cell, a question of that cell moves on to another that it fits, and so forth, and one goes.
 */
export function unevenCells(cells: readonly BlueprintCell[], pool: readonly Weighed[], anchors: readonly string[]): UnevenCell[] {
  const candidates = pool.filter(({ itemId }) => !anchors.includes(itemId));
  const drawn = filled(cells, candidates);
  if (drawn === undefined) return [];
  const inCell = cells.map((_, cell) => candidates.filter((_item, index) => drawn.get(index) === cell));
  const uneven = new Map<number, Set<number>>();
  for (const [index, outside] of candidates.entries()) {
    if (drawn.has(index)) continue;
    const reached = reachable(outside, cells, inCell);
    for (const cell of reached) {
      const others = (inCell[cell] ?? []).map(({ points }) => points).filter((points) => points !== outside.points);
      if (others.length > 0) uneven.set(cell, new Set([...(uneven.get(cell) ?? []), ...others, outside.points]));
    }
  }
  return cells.flatMap((cell, index) => {
    const points = uneven.get(index);
    return points === undefined ? [] : [{ ...cell, points: [...points].sort((a, b) => a - b) }];
  });
}

/** The cells that a question can enter, or make room in by moving others. */
function reachable(outside: Weighed, cells: readonly BlueprintCell[], inCell: readonly (readonly Weighed[])[]): ReadonlySet<number> {
  const cellsOf = (item: Weighed) => cells.flatMap((cell, index) => (cell.count > 0 && cellFits(item, cell) ? [index] : []));
  const reached = new Set(cellsOf(outside));
  for (const cell of reached) for (const item of inCell[cell] ?? []) for (const further of cellsOf(item)) reached.add(further);
  return reached;
}
