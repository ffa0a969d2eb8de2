import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readScores, type ScoreColumns } from './read-scores.js';
import { readTable } from './read-table.js';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaasa-scores-'));
  file = join(folder, 'm.csv');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const none: ScoreColumns = { ignore: [], maxima: new Map() };
const reading = async (content: string | Buffer, columns: Partial<ScoreColumns> = {}) => {
  await writeFile(file, content);
  return readScores('m.csv', await readTable(file), { ...none, ...columns });
};
const refused = async (content: string | Buffer, columns: Partial<ScoreColumns> = {}): Promise<string> => {
  const { message } = await reading(content, columns).then(() => new Error('was taken'), (error: Error) => error);
  return message.replace(`${file}`, 'm.csv');
};

describe('a matrix of scores', () => {
  it('is read as spreadsheets write it', async () => {
    const scores = { items: ['q 1', 'q2'], rows: [[1, 0.5], [null, 0]], maxima: new Map() };
    expect((await reading('q 1,q2\n1,0.5\n,0\n')).matrix).toEqual(scores);
    expect((await reading('\uFEFF"q 1";"q2"\r\n1;0,5\r\n;0\r\n')).matrix).toEqual(scores);
    expect((await reading('q 1\tq2\n1\t"0,5"\n\n\t0')).matrix).toEqual(scores);
    expect((await reading(Buffer.from('\uFEFFq 1\tq2\r\n1\t.5\r\n\t0\r\n', 'utf16le'))).matrix).toEqual(scores);
    expect((await reading('q 1,q2,\n1,0.5,\n,0\n')).matrix).toEqual(scores);
  });

  it('keeps a person who answered nothing, also in a single column', async () => {
    expect((await reading('a,b\n,\n1,1\n')).matrix.rows).toEqual([[null, null], [1, 1]]);
    expect((await reading('a\n""\n1\n')).matrix.rows).toEqual([[null], [1]]);
  });

  it('leaves out what is not an item, and knows the groups', async () => {
    const { matrix, groups } = await reading('name,q1,language\nMari,1,et\nOlga,0,ru\nJaan,1,\n', { ignore: ['name'], group: { column: 'language', focal: 'ru' } });
    expect(matrix).toEqual({ items: ['q1'], rows: [[1], [0], [1]], maxima: new Map() });
    expect(groups).toEqual(['reference', 'focal', null]);
    expect((await reading('q1\n1\n')).groups).toBeNull();
  });

  it('is refused with its place and what to do', async () => {
    expect(await refused('')).toBe('m.csv is empty. Its first line must name the columns.');
    expect(await refused('q1,q2\n')).toBe('m.csv names columns and holds no people.');
    expect(await refused('q1,,q3\n1,1,1\n')).toBe('m.csv: column 2 has no name in the first line.');
    expect(await refused('q1,q1\n1,1\n')).toBe('m.csv: two columns are called “q1”.');
    expect(await refused('q1,q2\n1,1\n1\n')).toBe('m.csv, line 3: 1 cells, where the first line names 2 columns.');
    expect(await refused('q1,q2\n1,1,1\n')).toBe('m.csv, line 2: 3 cells, where the first line names 2 columns.');
    expect(await refused('q1,q2\n1,1\n\n1,yes\n')).toMatch(/^m\.csv, line 4, column “q2”: “yes” is not a score\. .*--ignore/);
    expect(await refused('q1\nNaN\n')).toMatch(/“NaN” is not a score/);
    for (const score of ['1e999', '1e308', '-1e10']) expect(await refused(`q1\n${score}\n`)).toMatch(`“${score}” is not a score`);
    expect(await refused('q1,q2\n1,"1\n')).toMatch(/^m\.csv.*a quotation mark is open/);
    expect(await refused(Buffer.from([0x71, 0xf5, 0x0a, 0x31]))).toBe('m.csv is not a text in UTF-8. Save it from the spreadsheet as “CSV UTF-8”.');
    expect(await refused(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]))).toMatch(/is not a text/);
    expect(await refused('q1\n2\n', { maxima: new Map([['q1', 1]]) })).toBe('m.csv, line 2, column “q1”: 2 is more than its maximum 1.');
    expect(await refused('q1,q2\n1,1\n', { ignore: ['q3'] })).toBe('m.csv has no column “q3”. It has “q1”, “q2”.');
    expect(await refused('q1\n1\n', { ignore: ['q1'] })).toBe('m.csv: no column is left that could be an item.');
    expect(await refused('q1,q2\n1,1\n', { ignore: ['q2'], maxima: new Map([['q2', 1]]) })).toBe('--max names “q2”, which is not an item here.');
    expect(await refused('q1,g\n1,a\n', { group: { column: 'g', focal: 'b' } })).toBe('m.csv: nobody has “b” in the column “g”. It holds “a”.');
    expect(await refused('q1,g\n1,a\n', { group: { column: 'g', focal: 'a' } })).toMatch(/nobody to compare with/);
  });

  it('names a file that is not there', async () => {
    await expect(readTable(join(folder, 'none.csv'))).rejects.toThrow(/^There is no file/);
    await expect(readTable(folder)).rejects.toThrow(/is a folder/);
  });
});
