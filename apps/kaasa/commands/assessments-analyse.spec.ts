import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import type { ItemFairness, TestAnalysis } from '#assessments/engine/statistics';
import { OperatorError } from '../problem.js';
import { register } from './assessments-analyse.js';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaasa-analyse-'));
  file = join(folder, 'matrix.csv');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** 120 people; whose language is "ru" misses the second item more often than others who do as well. */
const people = Array.from({ length: 120 }, (_, person) => {
  const level = person % 5;
  const language = Math.floor(person / 5) % 2 === 0 ? 'et' : 'ru';
  const second = language === 'ru' ? level > 3 : level > 0;
  return [`P${person}`, person === 0 ? '' : level > 1 ? '1' : '0', second ? '1' : '0', level > 2 ? '0.5' : '0', language];
});
beforeEach(() => writeFile(file, [['person', 'q1', 'q2', 'q3', 'language'], ...people].map((row) => row.join(',')).join('\n')));

async function told(...options: string[]): Promise<string> {
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const program = new Command('kaasa').exitOverride().configureOutput({ writeErr: () => undefined });
  register(program);
  try {
    await program.parseAsync(['assessments', 'analyse', file, ...options], { from: 'user' });
  } finally {
    stdout.mockRestore();
  }
  return written.join('');
}
const answered = async (...options: string[]) => JSON.parse(await told(...options, '--json')) as Omit<TestAnalysis, 'dif'> & { dif: ItemFairness[] };
const items = ['--ignore', 'person', '--ignore', 'language'];
const byLanguage = ['--ignore', 'person', '--group', 'language', '--focal', 'ru'];

describe('kaasa assessments analyse', () => {
  it('answers in the agreed shape', async () => {
    const answer = await answered(...items);
    expect(Object.keys(answer)).toEqual(['n', 'items', 'test', 'itemStats', 'dif']);
    expect(answer).toMatchObject({ n: 120, items: 3, dif: [] });
    expect(Object.keys(answer.test)).toEqual(['mean', 'meanCi', 'median', 'sd', 'skewness', 'kurtosis', 'alpha', 'alphaCi', 'sem', 'cic', 'errorRatio']);
    expect(Object.keys(answer.itemStats[0] ?? {})).toEqual(['item', 'n', 'omitted', 'facility', 'facilityCi', 'sd', 'discriminationIndex', 'discriminativeEfficiency', 'effectiveWeight', 'itemRest', 'itemRestCi', 'alphaIfDropped', 'verdict']);
    expect(answer.itemStats[0]).toMatchObject({ item: 'q1', n: 120, omitted: 1, verdict: 'works well' });
  });

  it('takes the maximum of an item that nobody got in full', async () => {
    expect((await answered(...items)).itemStats[2]?.facility).toBeCloseTo(0.4, 12);
    expect((await answered(...items, '--max', 'q3=1')).itemStats[2]?.facility).toBeCloseTo(0.2, 12);
  });

  it('looks at fairness between groups, matched on the total or on the rest', async () => {
    const { dif, items: count } = await answered(...byLanguage);
    expect(count).toBe(3);
    expect(dif.map((item) => Object.keys(item))).toEqual(Array(3).fill(['item', 'nReference', 'nFocal', 'chiSquare', 'alphaMH', 'delta', 'class']));
    expect(dif[1]).toMatchObject({ item: 'q2', nReference: 60, nFocal: 60 });
    const rest = (await answered(...byLanguage, '--matching', 'rest')).dif;
    expect(rest[1]?.chiSquare).toBeGreaterThan(3.84);
    expect(rest[1]?.chiSquare).not.toBe(dif[1]?.chiSquare);
  });

  it('says so where there are too few', async () => {
    await writeFile(file, 'q1,q2\n1,0\n0,1\n1,1\n');
    expect((await answered()).itemStats.map(({ verdict }) => verdict)).toEqual(Array(2).fill('too few people to say'));
  });

  it('tells people the same in lines', async () => {
    const lines = (await told(...byLanguage)).split('\n');
    expect(lines[0]).toBe('120 people, 3 items');
    expect(lines.find((line) => line.startsWith('q1'))).toMatch(/^q1 +1 +0\.\d\d \(0\.\d\d to 0\.\d\d\).*works well$/);
    expect(lines.some((line) => /^q2 +60 \+ 60 /.test(line))).toBe(true);
  });

  it('refuses what cannot be meant', async () => {
    await expect(told()).rejects.toThrow(/“P0” is not a score/);
    await expect(told(...items, '--group', 'language')).rejects.toThrow(OperatorError);
    await expect(told(...items, '--max', 'q3')).rejects.toThrow(/ITEM=POINTS/);
    await expect(told(...items, '--matching', 'both')).rejects.toThrow(/total, rest/);
  });
});
