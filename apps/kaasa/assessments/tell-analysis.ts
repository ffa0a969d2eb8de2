import type { ItemFairness, ItemVerdict, TestAnalysis } from '#assessments/engine/statistics';
import { table } from '../answer.js';

/** In words; an application in another language has its own. */
export const verdictPhrases: Readonly<Record<ItemVerdict, string>> = {
  'too-few': 'too few people to say',
  'all-same': 'everybody scored the same, so it tells nobody apart',
  'check-key': 'check the key: those who do well on the rest do badly here',
  'too-easy': 'nearly everybody gets it right',
  'too-hard': 'hardly anybody gets it right',
  weak: 'tells little about who knows more',
  unsure: 'not clear how well it tells people apart: more people would show',
  works: 'works well',
};

const classPhrases = { A: 'fair as far as can be seen', B: 'some difference: have a look', C: 'large difference: review it', insufficient: 'cannot tell' } as const;

const figure = (value: number | null, digits = 2) => (value === null ? '–' : value.toFixed(digits));
const range = (ends: readonly [number, number] | null) => (ends === null ? '' : ` (${figure(ends[0])} to ${figure(ends[1])})`);

/** The analysis as lines for people. */
export function tellAnalysis({ n, items, test, itemStats }: TestAnalysis, dif: readonly Omit<ItemFairness, 'deltaCi'>[]): string[] {
  const rows = itemStats.map((item) => [item.item, String(item.omitted), figure(item.facility) + range(item.facilityCi), figure(item.itemRest) + range(item.itemRestCi), figure(item.alphaIfDropped), verdictPhrases[item.verdict]]);
  const fairness = dif.map((item) => [item.item, `${item.nReference} + ${item.nFocal}`, figure(item.chiSquare), figure(item.delta), `${item.class === 'insufficient' ? '–' : item.class}  ${classPhrases[item.class]}`]);
  return [
    `${n} people, ${items} items`,
    `mean ${figure(test.mean)}, median ${figure(test.median)}, standard deviation ${figure(test.sd)}, skewness ${figure(test.skewness)}, kurtosis ${figure(test.kurtosis)}`,
    `alpha ${figure(test.alpha)}${range(test.alphaCi)}, error of measurement ${figure(test.sem)}, internal consistency ${figure(test.cic, 1)} %, error ratio ${figure(test.errorRatio, 1)} %`,
    '',
    ...table([['item', 'omitted', 'facility', 'item-rest', 'alpha without', 'verdict'], ...rows]),
    ...(fairness.length === 0 ? [] : ['', ...table([['item', 'people', 'chi²', 'delta', 'fairness'], ...fairness])]),
  ];
}
