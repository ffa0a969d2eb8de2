import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { harmless, toCsv } from './csv.js';
import { toXlsx } from './xlsx.js';

describe('toCsv', () => {
  it('is read back as it was, whatever the texts hold', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = parse(toCsv({ header: ['ä', 'я'], rows }), { bom: true, relax_column_count: false, skip_empty_lines: false }) as string[][];
        expect(read).toEqual([['ä', 'я'], ...rows.map((row) => row.map(harmless))]);
      }),
    );
  });

  it('writes numbers, days and nothing', () => {
    expect(toCsv({ header: ['a', 'b', 'c', 'd'], rows: [[1.5, null, true, new Date('2026-11-25T10:00:00Z')]] })).toBe('\uFEFFa,b,c,d\r\n1.5,,true,2026-11-25T10:00:00.000Z\r\n');
  });

  it('lets no text be run as a formula', () => {
    expect(toCsv({ header: ['x'], rows: [['=HYPERLINK("http://x")'], ['-1+1'], [-1]] })).toBe('\uFEFFx\r\n"\'=HYPERLINK(""http://x"")"\r\n\'-1+1\r\n-1\r\n');
  });
});

describe('toXlsx', () => {
  it('is read back with its types, tab by tab', async () => {
    const file = await toXlsx([
      { name: 'Vastused/Ответы', header: ['nimi', 'punktid'], rows: [['Õie', 2.5], ['=1+1', null]] },
      { name: 'x'.repeat(40), header: ['when'], rows: [[new Date('2026-11-25T10:00:00Z')]] },
    ]);
    const sheets = await readWorkbook(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Vastused Ответы', 'x'.repeat(31)]);
    expect(sheets[0]?.data).toEqual([['nimi', 'punktid'], ['Õie', 2.5], ['=1+1', null]]);
    expect(sheets[1]?.data[1]).toEqual([new Date('2026-11-25T10:00:00Z')]);
  });
});
