import { afterAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CertificateClaims } from '#certificates/contract';
import { PdfRenderer } from '#platform/pdf';
import { certificateSheet } from './certificate-pdf.js';
import { collectionDocument } from './collection.js';
import { gallery, proof } from './testing/gallery.js';
import { hardCases } from './testing/gallery-cases.js';

const renderer = new PdfRenderer();
afterAll(() => renderer.close());

const claimed = (name: string): CertificateClaims => {
  const claims = gallery[name] ?? hardCases[name]?.claims;
  if (claims === undefined) throw new Error(`No ${name} in the gallery`);
  return claims;
};

async function printed(...names: string[]) {
  const sheets = names.map((name) => certificateSheet(claimed(name), proof, hardCases[name]?.design));
  const bytes = await renderer.render({ ...collectionDocument({ title: 'Koolitus', language: 'et' }, sheets), createdAt: new Date('2026-11-23T10:00:00Z') });
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const headings: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push((await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''));
    headings.push(JSON.stringify(await page.getStructTree()).match(/"H1"/gu)?.join() ?? '');
  }
  const [attachments, outline] = [await document.getAttachments(), await document.getOutline()];
  await document.loadingTask.destroy();
  return { bytes, pages, headings, attachments, outline };
}

describe('certificates for the printer', () => {
  it('are one page each, tagged, in their own language, and carry nothing', async () => {
    const { pages, headings, attachments, outline, bytes } = await printed('et', 'ru', 'en');
    expect(pages.map((page, index) => page.includes(claimed(['et', 'ru', 'en'][index] ?? '').holderName))).toEqual([true, true, true]);
    expect(headings).toEqual(['"H1"', '"H1"', '"H1"']);
    expect([attachments, outline]).toEqual([null, null]);
    // The fonts are there once.
    expect(Buffer.from(bytes).toString('latin1').match(/\/FontFile2/gu)?.length).toBe(2);
  });

  it('begin on a leaf of their own as soon as one of them has two sides, whatever their layout', async () => {
    const { pages } = await printed('et', 'two languages', 'too much for a page', 'ru');
    expect(pages.map((page) => page !== '')).toEqual([true, false, true, true, true, true, true]);
  });

  it('show each the pictures of its own look', async () => {
    const designed = Object.keys(hardCases).filter((name) => (hardCases[name]?.design?.logos.length ?? 0) > 0);
    const { pages } = await printed('et', ...designed, ...designed);
    expect(pages.length).toBeGreaterThan(2 * designed.length);
  });
});
