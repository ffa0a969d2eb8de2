import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CertificateClaims } from '#certificates/contract';
import { languages } from '#kernel';
import { PdfRenderer } from '#platform/pdf';
import { certificateDocument } from './certificate-pdf.js';
import type { CertificateDesign } from './design.js';
import { gallery, proof } from './testing/gallery.js';
import { hardCases } from './testing/gallery-cases.js';

/** qpdf and poppler are no part of the project: other programs than those that we read and write PDFs with. */
const tools = ['qpdf', 'pdffonts', 'pdfinfo', 'pdftotext'];
const present = tools.every((tool) => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

const folder = mkdtempSync(join(tmpdir(), 'kaasa-pdf-tools-'));
let renderer: PdfRenderer;
beforeAll(() => {
  renderer = new PdfRenderer({ threads: 1 });
});
afterAll(async () => {
  await renderer.close();
  rmSync(folder, { recursive: true, force: true });
});

async function written(claims: CertificateClaims, design?: CertificateDesign): Promise<string> {
  const file = join(folder, 'certificate.pdf');
  writeFileSync(file, await renderer.render({ ...certificateDocument(claims, proof, design), createdAt: new Date('2026-11-23T10:00:00Z') }));
  return file;
}
const says = (tool: string, ...rest: string[]) => execFileSync(tool, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const textOf = (file: string) => says('pdftotext', file, '-').normalize('NFC').replace(/[\u202a-\u202e]/gu, '').replace(/\s+/gu, ' ');
/** The lines of the table of fonts, each as its columns `emb`, `sub` and `uni`. */
const fonts = (file: string) => says('pdffonts', file).split('\n').slice(2).filter((line) => line.trim() !== '').map((line) => /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+ *$/u.exec(line)?.slice(1));

const cases: readonly (readonly [string, CertificateClaims, CertificateDesign | undefined])[] = [
  ...languages.map((language) => [language, gallery[language] ?? raise(language), undefined] as const),
  ...['Vietnamese name', 'Chinese name', 'Hebrew name', 'Georgian name', 'Armenian name', 'two scripts in one name', 'a tunnistus'].map((name) => [name, (hardCases[name] ?? raise(name)).claims, hardCases[name]?.design] as const),
];

(present ? describe : describe.skip)('what other programs find in a certificate', () => {
  it.each(cases)('%s', async (_name, claims, design) => {
    const file = await written(claims, design);
    expect(says('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    const info = says('pdfinfo', file);
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toMatch(/^Title: +\S/mu);
    expect(new Set(fonts(file).map((columns) => columns?.join(' ')))).toEqual(new Set(['yes yes yes']));
    const text = textOf(file);
    for (const stated of [claims.holderName, claims.activityTitle, claims.number, ...claims.trainers, ...claims.outcomes]) expect(text).toContain(stated.normalize('NFC'));
  });

  it('is read out in the order of its meaning: what it is, whose, for what, and how to check it', async () => {
    const claims = gallery['et'] ?? raise('et');
    const tree = says('pdfinfo', '-struct-text', await written(claims));
    const places = ['Sertifikaat', claims.holderName, claims.activityTitle, claims.outcomes[0] ?? '', claims.number].map((stated) => tree.replace(/"\s*\n\s*"/gu, '').indexOf(stated));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

function raise(name: string): never {
  throw new Error(`No ${name} in the gallery`);
}
