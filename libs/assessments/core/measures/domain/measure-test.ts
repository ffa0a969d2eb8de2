import { analyseTest, pooledFigures, type ItemFigures, type ItemMeasure, type PooledFigures } from '#assessments/engine/statistics';
import type { Purpose } from '../../domain/assessment-settings.js';
import type { AnsweredTest } from '../../statistics/domain/answered-attempt.js';
import type { OutdatedTranslations } from '../../statistics/domain/language-comparison.js';
import { scoredAttempts } from '../../statistics/domain/score-rows.js';

/** One question as one test has measured it. */
export type TestMeasure = Pick<ItemFigures, 'item' | 'n' | 'omitted' | 'facility' | 'facilityCi' | 'itemRest' | 'itemRestCi' | 'verdict'>;

/** The figures that are written back to the questions. Answers to an outdated translation are to another question and are left out. */
export function measureTest(answered: AnsweredTest, outdated: OutdatedTranslations): TestMeasure[] {
  const { matrix } = scoredAttempts(answered, (id, language) => language === null || !(outdated.get(id) ?? []).includes(language));
  return analyseTest(matrix)
    .itemStats.filter(({ n }) => n > 0)
    .map(({ item, n, omitted, facility, facilityCi, itemRest, itemRestCi, verdict }) => ({ item, n, omitted, facility, facilityCi, itemRest, itemRestCi, verdict }));
}

export interface PurposedMeasure extends ItemMeasure {
  readonly purpose: Purpose;
}

/** One question over all its tests. What people knew before the lessons counts only where nothing else is known: it says little about the question. */
export function measureItem(measures: readonly PurposedMeasure[]): PooledFigures & { readonly tests: number } {
  const after = measures.filter(({ purpose }) => purpose !== 'pre');
  const counted = after.length > 0 ? after : measures;
  return { ...pooledFigures(counted), tests: counted.length };
}
