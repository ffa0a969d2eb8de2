import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeItem } from '../grading/index.js';
import { itemFaults } from '../checking/index.js';
import { arbitraryItem } from '../testing/arbitrary-items.js';
import { allSamples, inAll, rightAnswers } from '../testing/samples.js';
import { exportFile, importFile, type ExportedItem, type ImportFormat } from './index.js';

const formats: readonly ImportFormat[] = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx'];
const items = fc.array(
  fc.record({ title: fc.string({ unit: fc.constantFrom(...'aб :=~{}/\\') }), content: arbitraryItem, category: fc.array(fc.constantFrom('History', 'a/b', 'Ajalugu ja õigus'), { maxLength: 2 }), tags: fc.array(fc.constantFrom('law', 'põhi seadus'), { maxLength: 1 }) }),
  { minLength: 1, maxLength: 4 },
);
const runs = (format: ImportFormat) => Number(process.env['KAASA_RUNS'] ?? (format === 'xlsx' ? 40 : 100));
const told = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('what is written', () => {
  it.each(formats)('as %s, read in and written again, is the same to the byte', (format) => {
    fc.assert(
      fc.property(items, (list) => {
        const once = exportFile(format, list, { language: 'et' });
        const read = importFile(format, once.bytes, { language: 'et' });
        const kept = once.items.filter(({ outcome }) => outcome !== 'rejected');
        expect([read.items.length, read.counts.rejected, read.items.filter(({ outcome }) => outcome === 'rejected').flatMap(({ losses }) => losses)]).toEqual([kept.length, 0, []]);
        expect(read.items.map(({ kind }) => kind)).toEqual(kept.map(({ kind }) => kind));
        const back = read.items.flatMap((item): ExportedItem[] => (item.content === undefined ? [] : [{ ...item, content: item.content, media: new Map() }]));
        expect(told(exportFile(format, back, { language: 'et' }).bytes)).toBe(told(once.bytes));
      }),
      { numRuns: runs(format) },
    );
  });

  it.each(['csv', 'xlsx'] as const)('as %s comes back with all its languages, keys and scores', (format) => {
    const list = allSamples.filter(({ kind }) => kind !== 'hotspot' && kind !== 'point').map((content) => ({ title: content.kind, content, tags: ['a', 'b'], category: ['One', 'Two'] }));
    const { items: read } = importFile(format, exportFile(format, list, { language: 'et' }).bytes, { language: 'et' });
    expect(read.map(({ content }) => content)).toEqual(list.map(({ content }) => content));
    expect(read[0]).toMatchObject({ outcome: 'lossless', languages: ['et', 'ru', 'en'], tags: ['a', 'b'], category: ['One', 'Two'] });
    for (const { content } of read) {
      const right = content === undefined ? undefined : rightAnswers[content.kind];
      if (content !== undefined && right !== undefined) expect(gradeItem(content, right).score).toBe(2);
    }
  });

  it('brings its pictures along in Moodle XML', () => {
    const bytes = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    const media = [{ key: 'map', mediaType: 'image/png', sha256: 'c'.repeat(64), alt: inAll('A map') }];
    const content = { ...allSamples[0], stem: inAll('Where? ![A map](media:map)'), media } as ExportedItem['content'];
    const once = exportFile('moodle-xml', [{ title: 'With a map', content, media: new Map([['map', bytes]]) }], { language: 'en' });
    const [item] = importFile('moodle-xml', once.bytes, { language: 'en' }).items;
    expect(item).toMatchObject({ outcome: 'lossless', media: [{ mediaType: 'image/png' }], content: { media: [{ alt: { en: 'A map', et: '' } }] } });
    expect(Buffer.from(item?.media[0]?.bytes ?? []).equals(bytes)).toBe(true);
    expect(itemFaults(item?.content).every(({ code }) => code === 'untranslated')).toBe(true);
  });

  it('is the same without its pictures, where a format holds none', () => {
    const content = { ...allSamples[0], stem: inAll('Where? ![A map](media:map)') } as ExportedItem['content'];
    const once = exportFile('gift', [{ title: 'Map', content }], { language: 'en' });
    const [item] = importFile('gift', once.bytes, { language: 'en' }).items;
    expect(told(exportFile('gift', item?.content === undefined ? [] : [{ ...item, content: item.content, media: new Map() }], { language: 'en' }).bytes)).toBe(told(once.bytes));
  });

  it.each(formats)('as %s keeps options that are nothing but pictures, and questions that nobody has given a right answer', (format) => {
    const pictures = ['a', 'b'].map((key) => ({ key, text: inAll(`![](media:${key})`), correct: key === 'a' }));
    const base = { kind: 'single-choice', stem: inAll('Which?'), explanation: inAll(''), points: 1 } as const;
    const media = ['a', 'b'].map((key) => ({ key, mediaType: 'image/png', sha256: key.repeat(64), alt: inAll('') }));
    const unkeyed = ['a', 'b'].map((key) => ({ key, text: inAll(key), correct: false }));
    const list: ExportedItem[] = [{ title: 'Pictures', content: { ...base, options: pictures, media } }, { title: 'Unkeyed', content: { ...base, options: unkeyed } }];
    const once = exportFile(format, list, { language: 'en' });
    const { items: read } = importFile(format, once.bytes, { language: 'en' });
    const kept = once.items.filter(({ outcome }) => outcome !== 'rejected').map(({ title }) => title);
    expect(kept).toEqual(format === 'aiken' ? ['Pictures'] : ['Pictures', 'Unkeyed']);
    expect(read.map(({ outcome }) => outcome)).toEqual(['lossless', 'degraded'].slice(0, kept.length));
    expect(told(exportFile(format, read.flatMap((item): ExportedItem[] => (item.content === undefined ? [] : [{ ...item, content: item.content, media: new Map() }])), { language: 'en' }).bytes)).toBe(told(once.bytes));
  });

  it('says what a format cannot hold', () => {
    const outcomes = (format: ImportFormat) => exportFile(format, allSamples.map((content) => ({ title: content.kind, content })), { language: 'en' }).items.filter(({ outcome }) => outcome === 'rejected').map(({ kind }) => kind);
    expect(outcomes('gift')).toEqual(['ordering', 'gap', 'file', 'case', 'scale', 'association', 'hotspot', 'point', 'slider']);
    expect(outcomes('moodle-xml')).toEqual(['gap', 'case', 'scale', 'association', 'hotspot', 'point', 'slider']);
    expect(outcomes('csv')).toEqual(['hotspot', 'point']);
  });
});
