import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CertificateClaims } from '#certificates/contract';
import { languages } from '#kernel';
import { PdfRenderer } from '#platform/pdf';
import { certificateDocument } from '../pdf/certificate-pdf.js';
import { proof } from '../pdf/testing/gallery.js';
import { hardCases } from '../pdf/testing/gallery-cases.js';
import { filledDesign } from './application/design-of.js';
import { contentFaults } from './domain/check-content.js';
import { sampleClaims } from './domain/sample-claims.js';
import type { TemplateContent } from './domain/template-content.js';
import { readPicture } from './pictures/read-picture.js';
import type { StoredPicture } from './persistence/template-images.repository.js';

const renderer = new PdfRenderer({ threads: 2 });
afterAll(() => renderer.close());

const [logo, signature] = ['a'.repeat(64), 'b'.repeat(64)];
const drawings: Readonly<Record<string, string>> = {
  [logo]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 80"><rect width="80" height="80" rx="16" fill="#7A1F3D"/><path d="M100 24h120v10H100z" fill="#7A1F3D"/></svg>',
  [signature]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 70"><path d="M8 52C30 8 44 6 40 34" fill="none" stroke="#1A2233" stroke-width="3"/></svg>',
};
const pictures = new Map<string, StoredPicture>();
const content: TemplateContent = {
  ...{ layout: 'landscape', secondLanguage: null, accent: '#7A1F3D', second: '#1F4E6B' },
  intro: { et: '{{holder}} on läbinud koolituse', ru: '{{holder}}: успешное обучение', en: '{{holder}} has completed the training' },
  closing: { et: '{{#if place}}{{place}}, {{/if}}{{completed}}', ru: '{{#if place}}{{place}}, {{/if}}{{completed}}', en: '{{#if place}}{{place}}, {{/if}}{{completed}}' },
  logos: [{ image: logo, alt: 'Näidise ühendus', place: 'head' }],
  signatures: [{ name: 'Anneli Näidis', role: { et: 'koordinaator', ru: 'координатор', en: 'coordinator' }, image: signature }],
};
beforeAll(() => {
  for (const [hash, drawing] of Object.entries(drawings)) {
    const picture = readPicture(Buffer.from(drawing));
    if (typeof picture === 'string') throw new Error(picture);
    pictures.set(hash, { ...picture, hash });
  }
});

const render = (claims: CertificateClaims, look: TemplateContent, standard: 'a-3a' | 'ua-1' = 'a-3a') =>
  renderer.render({ ...certificateDocument(claims, proof, filledDesign(look, pictures, claims)), standard, createdAt: new Date('2026-11-23T10:00:00Z') });

async function textOf(pdf: Uint8Array): Promise<{ text: string; pages: number; figures: string[] }> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const figures: string[] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    text += (await page.getTextContent()).items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    const visit = (node: { role?: string; alt?: string; children?: unknown[] }) => {
      if (node.role === 'Figure') figures.push(node.alt ?? '');
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit((await page.getStructTree()) ?? {});
  }
  const { numPages: pages } = document;
  await document.loadingTask.destroy();
  return { text: text.replace(/\s+/gu, ' '), pages, figures };
}

describe('a template of an administrator', () => {
  it('is one that can be saved', () => {
    expect(contentFaults(content, new Set(pictures.keys()))).toEqual([]);
  });

  it.each(Object.keys(hardCases))('typesets “%s” in both standards', async (name) => {
    const found = hardCases[name];
    if (found === undefined) throw new Error(`No ${name}`);
    const { claims, design, pages: most } = found;
    const look: TemplateContent = { ...content, layout: design.layout };
    const [archival, accessible] = await Promise.all([render(claims, look), render(claims, look, 'ua-1')]);
    const { pages, text } = await textOf(archival);
    // Signature and logos take room: outcomes may go to an annex on each side, and nothing beyond that.
    expect(pages).toBeLessThanOrEqual(most + (claims.secondLanguage == null ? 1 : 2));
    expect(text.replaceAll(' ', '')).toContain(claims.number);
    expect(accessible.length).toBeGreaterThan(10_000);
  });

  it.each(languages)('says in %s what its texts say, and describes its pictures', async (language) => {
    const { text, figures } = await textOf(await render(sampleClaims('participation', language), content, 'ua-1'));
    const said = { et: 'Anna Näidis on läbinud koolituse', ru: 'Anna Näidis: успешное обучение', en: 'Anna Näidis has completed the training' };
    const closed = { et: 'Narva, 23. november 2026', ru: 'Narva, 23 ноября 2026', en: 'Narva, 23 November 2026' };
    expect(text).toContain(said[language]);
    expect(text).toContain(closed[language].replace('Narva', language === 'ru' ? 'Нарва' : 'Narva'));
    expect(figures).toEqual(expect.arrayContaining(['Näidise ühendus', 'Anneli Näidis']));
  });
});
