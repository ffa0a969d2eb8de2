import { type ItemFigures, itemFigures } from './item-figures.js';
import { type ScoreMatrix, scoreTable } from './score-table.js';
import { type TestFigures, testFigures } from './test-figures.js';

export interface TestAnalysis {
  /** How many people. */
  readonly n: number;
  /** How many items. */
  readonly items: number;
  readonly test: TestFigures;
  readonly itemStats: readonly ItemFigures[];
}

/** Classical test statistics of what everybody scored. Throws a RangeError on a score that cannot be one. */
export function analyseTest(matrix: ScoreMatrix): TestAnalysis {
  const table = scoreTable(matrix);
  return { n: table.people, items: table.items.length, test: testFigures(table), itemStats: itemFigures(table) };
}
