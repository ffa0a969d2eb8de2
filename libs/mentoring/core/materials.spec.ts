import { afterAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { languages } from '#kernel';
import type { Database } from '#platform/database';
import { TypesetMaterial } from './application/materials/typeset-material.js';
import type { AnswerAnchors } from './application/dilution/answer-anchors.js';

const materials = new TypesetMaterial({} as Database, { url: 'https://kaasa.example.org', demo: false }, {} as AnswerAnchors);
afterAll(() => materials.onModuleDestroy());

describe('the mentor’s guide', () => {
  it.each(languages)('is two pages to print, in large type: %s', async (language) => {
    const pdf = await PDFDocument.load(await materials.material('guide', 'all', language));
    expect(pdf.getPageCount()).toBe(2);
  });
});
