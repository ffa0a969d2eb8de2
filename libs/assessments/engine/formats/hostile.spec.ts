import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { markupToHtml } from '../text/index.js';
import { importFile, type ImportFormat } from './index.js';
import { mediumFrom } from './media.js';
import { manyQuestions, mutated, seeds } from './testing.js';

const read = (format: ImportFormat, text: string | Uint8Array) => importFile(format, typeof text === 'string' ? new TextEncoder().encode(text) : text, { language: 'et' });
const refusal = (format: ImportFormat, text: string | Uint8Array) => read(format, text).items.map(({ kind, outcome, losses }) => `${kind} ${outcome} ${losses.map(({ code }) => code).join()}`);
const quiz = (inner: string) => `<?xml version="1.0"?><quiz><question type="essay"><name><text>n</text></name><questiontext format="html"><text>${inner}</text></questiontext></question></quiz>`;

describe('hostile files', () => {
  it.each([
    ['an entity bomb', '<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><quiz>&b;</quiz>', 'doctype'],
    ['an entity that reads a file', '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question type="essay"><name><text>&x;</text></name></question></quiz>', 'doctype'],
    ['a DTD from elsewhere', '<!DOCTYPE quiz SYSTEM "http://example.org/x.dtd"><quiz/>', 'doctype'],
    ['an entity that nobody declared', quiz('&x;'), 'not-well-formed'],
    ['an endless nesting', `<quiz>${'<a>'.repeat(100_000)}`, 'too-deep'],
    ['a file that breaks off', '<quiz><question type="essay"><name>', 'not-well-formed'],
    ['another kind of XML', '<html/>', 'not-moodle-xml'],
    ['nothing', '', 'not-well-formed'],
  ])('refuse %s in Moodle XML, all of it', (_, text, code) => expect(refusal('moodle-xml', text)).toEqual([`file rejected ${code}`]));

  it('refuse what is not text, not a table, not a workbook', () => {
    const noise = Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7_919) % 256);
    for (const format of ['gift', 'moodle-xml', 'aiken', 'csv'] as const) expect(refusal(format, noise)).toEqual(['file rejected encoding']);
    expect(refusal('xlsx', noise)).toEqual(['file rejected not-a-workbook']);
    expect(refusal('csv', 'a,b\r\n1,2')).toEqual(['file rejected columns']);
    expect(refusal('csv', 'kind,part\n"x')).toEqual(['file rejected not-csv']);
  });

  it('unfold no zip bomb, follow no path out of a zip, read no declaration in one', () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    const lying = Buffer.from(bomb);
    lying.writeUInt32LE(1_000, lying.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24);
    const declared = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>') });
    const slip = zipSync({ '../../etc/cron.d/x': strToU8('x'), 'xl/worksheets/../../../y.xml': strToU8('x') });
    const started = process.cpuUsage();
    for (const file of [bomb, lying, declared, slip]) expect(refusal('xlsx', file)).toEqual(['file rejected not-a-workbook']);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
  });

  it('defuse scripts wherever a text may hold them', () => {
    const html = '&lt;p onclick="x()"&gt;Hi &lt;script&gt;x()&lt;/script&gt;&lt;a href="javascript:x()"&gt;go&lt;/a&gt;&lt;img src="x" onerror="x()"&gt;&lt;svg onload="x()"&gt;&lt;/svg&gt;&lt;/p&gt;';
    const [item] = read('moodle-xml', quiz(html)).items;
    expect([item?.outcome, item?.losses.map(({ code }) => code).sort()]).toEqual(['degraded', ['embedded', 'media', 'script', 'unsafe-link']]);
    expect(markupToHtml(item?.content?.stem.et ?? '')).toBe('<p>Hi go</p>');
    expect(read('gift', '[html]<script>x()</script>Hi {T}').items[0]?.content?.stem.et).toBe('Hi');
  });

  it('take pictures for what their bytes are, and no drawing that does anything', () => {
    const kind = (text: string) => mediumFrom('x.png', Buffer.from(text))?.mediaType ?? null;
    expect(kind('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')).toBe('image/svg+xml');
    for (const inner of ['<script/>', '<a href="https://x"/>', '<path onclick="x()"/>', '<use href="https://x#y"/>', '<path style="fill:url(https://x)"/>', '<foreignObject/>', '<image href="data:x"/>', '<animate/>']) expect(kind(`<svg xmlns:xlink="x">${inner}</svg>`)).toBeNull();
    expect(kind('<!DOCTYPE svg [<!ENTITY x "y">]><svg/>')).toBeNull();
    expect([kind('<html></html>'), kind('MZ…'), kind('')]).toEqual([null, null, null]);
  });

  it('end in a report in bounded time, whatever was done to them', () => {
    const until = performance.now() + 4_000;
    let slowest = 0;
    for (let n = 0; performance.now() < until; n++) {
      for (const [format, bytes] of seeds) {
        const started = process.cpuUsage();
        const { counts, items } = importFile(format, mutated(bytes, n), { language: 'et' });
        slowest = Math.max(slowest, process.cpuUsage(started).user / 1_000);
        expect(counts.lossless + counts.degraded + counts.rejected).toBe(items.length);
        expect(items.every(({ outcome, losses, content }) => (outcome === 'lossless') === (losses.length === 0) && (outcome === 'rejected') === (content === undefined))).toBe(true);
      }
    }
    expect(slowest).toBeLessThan(1_000);
  });

  it('of megabytes in one line are read in a moment', () => {
    const long = 'a{=~#\\:<b>&'.repeat(50_000);
    const started = process.cpuUsage();
    for (const format of ['gift', 'aiken', 'csv', 'moodle-xml'] as const) read(format, long);
    read('gift', '='.repeat(300_000));
    read('gift', `{${'~a'.repeat(150_000)}}`);
    read('moodle-xml', quiz('{1:SA:'.repeat(50_000)));
    read('moodle-xml', quiz(`{1:MC:${'~=a#b'.repeat(50_000)}}`));
    read('csv', `kind,part\n${'"a",'.repeat(100_000)}`);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(6_000);
  });
});

it('reads 1,000 questions of each format in a moment', () => {
  for (const [format, bytes] of manyQuestions(1_000)) {
    const started = process.cpuUsage();
    expect(importFile(format, bytes, { language: 'et' }).counts).toEqual({ lossless: 1_000, degraded: 0, rejected: 0 });
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
  }
});
