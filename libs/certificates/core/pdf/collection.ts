import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Language } from '#kernel';
import type { CertificateDocument } from './certificate-document.js';
import type { CertificateSheet } from './certificate-pdf.js';

export interface Collection {
  readonly title: string;
  /** Of the document as a whole; each certificate keeps its own. */
  readonly language: Language;
}

/** One document for the printer out of many certificates; with an empty side where a leaf would otherwise hold two people. */
export function collectionDocument({ title, language }: Collection, sheets: readonly CertificateSheet[]): CertificateDocument {
  const images: Uint8Array[] = [];
  const known = new Map<string, number>();
  const placed = sheets.map(({ data, images: own }) => {
    const key = own.map((image) => createHash('sha256').update(image).digest('hex')).join(' ');
    const firstImage = known.get(key) ?? images.length;
    if (!known.has(key)) images.push(...own);
    known.set(key, firstImage);
    return { ...data, firstImage };
  });
  return {
    template: fileURLToPath(new URL('./certificate-collection.typ', import.meta.url)),
    standard: 'a-3a',
    images,
    data: { language, author: 'Kaasa', documentTitle: title, twoSided: sheets.some(hasSecondPage), sheets: placed },
  };
}

function hasSecondPage({ data: { faces } }: CertificateSheet): boolean {
  return faces.length > 1 || faces.some(({ plan, particulars }) => plan.outcomesInAnnex || plan.particulars.count < particulars.length);
}
