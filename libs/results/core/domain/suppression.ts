/** Cells below this number of people are not shown (domain brief, D5). */
export const smallestShown = 5;

export interface Cell {
  readonly code: string;
  readonly count: number;
}

export interface ShownCell {
  readonly code: string;
  /** Null: hidden, because it could point at a person. */
  readonly count: number | null;
}

/**
 * Hides small cells. Where only one would be hidden it could be had by subtraction from the total, so the next
 * smallest is hidden along with it (complementary suppression).
 */
export function suppressSmallCells(cells: readonly Cell[]): ShownCell[] {
  const hidden = new Set(cells.filter(({ count }) => count > 0 && count < smallestShown).map(({ code }) => code));
  if (hidden.size === 1) {
    const next = cells.filter(({ code, count }) => count > 0 && !hidden.has(code)).sort((a, b) => a.count - b.count)[0];
    if (next !== undefined) hidden.add(next.code);
  }
  return cells.map(({ code, count }) => ({ code, count: hidden.has(code) ? null : count }));
}
