import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { analyseTest } from './analyse-test.js';
import { itemFairness } from './item-fairness.js';

/** Published data and recomputed figures are others' property and stay outside the project; without them these specs are skipped. */
const corpora = process.env.KAASA_CORPORA ?? resolve('../shared/corpora');
const withCorpus = (name: string) => (existsSync(join(corpora, name)) ? describe : describe.skip);

const table = (...path: string[]): { head: string[]; rows: string[][] } => {
  const [head = [], ...rows] = parse(readFileSync(join(corpora, ...path)), { bom: true, relax_column_count: true }) as string[][];
  return { head, rows };
};
const figures = <T>(...path: string[]): T => JSON.parse(readFileSync(join(corpora, ...path), 'utf8')) as T;

const near = (actual: number | null | undefined, expected: number, share: number): void => {
  expect(actual).toEqual(expect.any(Number));
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(share * Math.abs(expected));
};

interface Classical {
  readonly n: number;
  readonly mean_total: number;
  readonly sd_total_sample: number;
  readonly cronbach_alpha: number;
  readonly SEM: number;
  readonly items: readonly { readonly item: string; readonly difficulty_p: number; readonly item_rest_r: number; readonly alpha_if_deleted: number }[];
}
interface Fairness {
  readonly item: string;
  readonly MH_chi2_cc: number;
  readonly alphaMH: number;
  readonly deltaMH: number;
}

withCorpus('psychometrics')('figures recomputed in R', () => {
  it.each(['LSAT6', 'verbal'])('are ours for %s', (name) => {
    const { head, rows } = table('psychometrics', `${name}.csv`);
    const { ctt } = figures<{ ctt: Classical }>('psychometrics', `${name}.expected.json`);
    const columns = ctt.items.map(({ item }) => head.indexOf(item));
    const { n, test, itemStats } = analyseTest({ items: ctt.items.map(({ item }) => item), rows: rows.map((row) => columns.map((column) => Number(row[column]))) });
    expect(n).toBe(ctt.n);
    near(test.mean, ctt.mean_total, 1e-9);
    near(test.sd, ctt.sd_total_sample, 1e-9);
    near(test.alpha, ctt.cronbach_alpha, 1e-9);
    near(test.sem, ctt.SEM, 1e-9);
    ctt.items.forEach((expected, index) => {
      near(itemStats[index]?.facility, expected.difficulty_p, 1e-9);
      near(itemStats[index]?.itemRest, expected.item_rest_r, 1e-8);
      near(itemStats[index]?.alphaIfDropped, expected.alpha_if_deleted, 1e-9);
    });
  });

  it('are ours for fairness by gender', () => {
    const { head, rows } = table('psychometrics', 'verbal.csv');
    const { ctt, dif_gender_focal1: expected } = figures<{ ctt: Classical; dif_gender_focal1: readonly Fairness[] }>('psychometrics', 'verbal.expected.json');
    const items = ctt.items.map(({ item }) => item);
    const groups = rows.map((row) => (row[head.indexOf('Gender')] === '1' ? 'focal' : 'reference'));
    const ours = itemFairness({ items, rows: rows.map((row) => items.map((item) => Number(row[head.indexOf(item)]))) }, groups);
    expect(expected.length).toBeGreaterThan(10);
    for (const { item, MH_chi2_cc, alphaMH, deltaMH } of expected) {
      const found = ours.find((other) => other.item === item);
      near(found?.chiSquare, MH_chi2_cc, 1e-8);
      near(found?.alphaMH, alphaMH, 1e-8);
      near(found?.delta, deltaMH, 1e-8);
    }
  });
});

withCorpus('moodle-quiz-stats')('Moodle’s quiz statistics', () => {
  it('are ours', () => {
    const expected = figures<Record<'median' | 'allattemptsavg' | 'standarddeviation' | 'skewness' | 'kurtosis' | 'cic' | 'errorratio' | 'standarderror', number>>('moodle-quiz-stats', 'expected-quiz00.json');
    const { head, rows: slots } = table('moodle-quiz-stats', 'qstats00.csv');
    const items = ['1', '2', '3', '4', '5', '6', '7'];
    const rows = table('moodle-quiz-stats', 'results00.csv').rows.map((row) => row.slice(1, 8).map(Number));
    const { test, itemStats } = analyseTest({ items, rows, maxima: new Map(items.map((item) => [item, 1])) });
    near(test.median, expected.median, 1.5e-5);
    near(test.mean, expected.allattemptsavg, 1.5e-5);
    near(test.sd, expected.standarddeviation, 1.5e-5);
    near(test.skewness, expected.skewness, 1.5e-5);
    near(test.kurtosis, expected.kurtosis, 1.5e-5);
    near(test.cic, expected.cic, 1.5e-5);
    near(test.errorRatio, expected.errorratio, 1.5e-5);
    near(test.sem, expected.standarderror, 1.5e-5);
    const whole = slots.filter((slot) => slot[1] === '' && slot[2] === '');
    expect(whole).toHaveLength(7);
    whole.forEach((slot, index) => {
      const cell = (name: string) => Number(slot[head.indexOf(name)]);
      near(itemStats[index]?.facility, cell('facility'), 1e-6);
      near(itemStats[index]?.sd, cell('sd'), 1e-6);
      near(itemStats[index]?.discriminationIndex, cell('discriminationindex'), 1e-5);
      near(itemStats[index]?.discriminativeEfficiency, cell('discriminativeefficiency'), 1e-5);
      near(itemStats[index]?.effectiveWeight, cell('effectiveweight'), 1e-5);
    });
  });
});
