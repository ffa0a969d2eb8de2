import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '#kernel';
import { PdfRenderer, type PdfRequest } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'kaasa-pdf-'));
const template = join(folder, 'letter.typ');
const createdAt = new Date('2026-11-23T10:00:00Z');
const request = (data: object, rest: Partial<PdfRequest> = {}): PdfRequest => ({ template, data: { title: 'Kiri', ...data }, standard: 'a-3a', createdAt, ...rest });

beforeAll(() => {
  writeFileSync(template, '#let d = json("/.data.json")\n#set document(title: d.title, date: auto)\n#set text(lang: "et")\n= #d.title\n#d.at("body", default: "")');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('PdfRenderer', () => {
  const renderer = new PdfRenderer();
  afterAll(() => renderer.close());

  it('makes the same bytes of the same request, in any order', async () => {
    const first = await renderer.render(request({ body: 'Tere, õäöüšž!' }));
    await renderer.render(request({ body: 'Another' }));
    const again = await renderer.render(request({ body: 'Tere, õäöüšž!' }));
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.compare(first, again)).toBe(0);
  });

  it('writes the time it is told, not the time of day', async () => {
    const pdf = Buffer.from(await renderer.render(request({}))).toString('latin1');
    expect(pdf).toContain('/CreationDate (D:20261123100000Z)');
  });

  it('carries attachments, each request its own', async () => {
    const attach = (name: string) => ({ attachments: [{ name, mediaType: 'application/json', bytes: Buffer.from(`{"file":"${name}"}`) }] });
    const one = Buffer.from(await renderer.render(request({}, attach('one.json')))).toString('latin1');
    const two = Buffer.from(await renderer.render(request({}, attach('two.json')))).toString('latin1');
    expect(one).toContain('one.json');
    expect(one).toContain('/AFRelationship');
    expect(two).toContain('two.json');
    expect(two).not.toContain('one.json');
    expect(Buffer.from(await renderer.render(request({}))).toString('latin1')).not.toContain('EmbeddedFile');
  });

  it('refuses letters that it cannot set, each named once', async () => {
    const refusal = renderer.render(request({ body: 'Tere ᠮᠣᠮ and \u0007' }));
    await expect(refusal).rejects.toMatchObject({ code: 'pdf.unsettable-glyphs', kind: 'invalid', params: { letters: 'ᠮ ᠣ U+0007' } });
    await expect(refusal).rejects.toBeInstanceOf(DomainError);
  });

  it('draws the same pages for a screen, and answers what the template marks', async () => {
    const marked = join(folder, 'marked.typ');
    writeFileSync(marked, '#set document(title: "Kiri", date: auto)\n#set page(paper: "a5")\n#context [Tere #metadata((page: here().page())) <probe>]\n#pagebreak()\n#context [Head aega #metadata((page: here().page())) <probe>]');
    const { svg, marks } = await renderer.draw(request({}, { template: marked }), 10_000);
    expect(svg).toMatch(/^<svg/);
    expect(marks).toEqual([{ page: 1 }, { page: 2 }]);
    await expect(renderer.draw(request({ body: 'ᠮ' }), 10_000)).resolves.toMatchObject({ marks: [] });
  });

  it('gives up what takes longer than it may, and goes on with the next', async () => {
    const endless = join(folder, 'endless.typ');
    writeFileSync(endless, '#set document(title: "Kiri", date: auto)\n#let x = 0\n#for i in range(9000000) { x = calc.rem(x + i, 1000) }');
    await expect(renderer.draw(request({}, { template: endless }), 150)).rejects.toThrow('abort');
    expect((await renderer.render(request({ body: 'Edasi' }))).length).toBeGreaterThan(1000);
  });

  it('says what is wrong with a template', async () => {
    const broken = join(folder, 'broken.typ');
    writeFileSync(broken, '#let x = 1 + "a"');
    await expect(renderer.render(request({}, { template: broken }))).rejects.toThrow('cannot add integer and string');
  });

  it('lets no template read outside its folder', async () => {
    const curious = join(folder, 'curious.typ');
    writeFileSync(curious, '#read("../../etc/hostname")');
    await expect(renderer.render(request({}, { template: curious }))).rejects.toThrow();
  });
});

describe('a worker thread that dies', () => {
  it('fails only its own job', async () => {
    const worker = join(folder, 'fragile.mjs');
    writeFileSync(worker, 'export default ({ data }) => { if (data.includes("crash")) process.exit(3); return new TextEncoder().encode(data); };');
    const renderer = new PdfRenderer({ worker });
    const jobs = ['a', 'crash', 'b', 'c'].map((body) => renderer.render(request({ body })));
    const outcomes = await Promise.allSettled(jobs);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    await renderer.close();
  });
});

describe('a closed renderer', () => {
  it('finishes what was asked and refuses more', async () => {
    const renderer = new PdfRenderer();
    const underWay = renderer.render(request({}));
    await renderer.close();
    expect((await underWay).length).toBeGreaterThan(1000);
    await expect(renderer.render(request({}))).rejects.toThrow('closed');
  });
});
