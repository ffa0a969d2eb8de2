import { afterAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CertificateClaims } from '#certificates/contract';
import { languages } from '#kernel';
import { PdfRenderer } from '#platform/pdf';
import { overflow, type Mark } from '../templates/domain/page-room.js';
import { certificateDocument } from './certificate-pdf.js';
import { gallery, proof } from './testing/gallery.js';
import { hardCases, type GalleryCase } from './testing/gallery-cases.js';

const renderer = new PdfRenderer({ threads: 2 });
afterAll(() => renderer.close());

const createdAt = new Date('2026-11-23T10:00:00Z');
const example = (name: string): CertificateClaims => {
  const claims = gallery[name];
  if (claims === undefined) throw new Error(`No ${name} in the gallery`);
  return claims;
};
const hardCase = (name: string): GalleryCase => {
  const found = hardCases[name];
  if (found === undefined) throw new Error(`No ${name} in the gallery`);
  return found;
};
const render = (claims: CertificateClaims, standard: 'a-3a' | 'ua-1' = 'a-3a') => renderer.render({ ...certificateDocument(claims, proof), standard, createdAt });

async function read(pdf: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  const headings: string[] = [];
  const figures: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replace(/\s+/gu, ' '));
    const visit = (node: { role?: string; alt?: string; children?: unknown[] }) => {
      if (/^H\d$/u.test(node.role ?? '')) headings.push(node.role ?? '');
      if (node.role === 'Figure') figures.push(node.alt ?? '');
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit((await page.getStructTree()) ?? {});
  }
  const { info } = await document.getMetadata();
  const details = { title: '', author: '', language: '', ...lowerCased(info as Record<string, unknown>) };
  await document.loadingTask.destroy();
  return { pages, headings, figures, ...details };
}

function lowerCased(info: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(info).map(([key, value]) => [key.toLowerCase(), String(value)]));
}

describe('a certificate as PDF', () => {
  it.each(languages)('says in %s everything that it claims', async (language) => {
    const claims = example(language);
    const { pages } = await read(await render(claims));
    const dates = { et: '23. november 2026', ru: '23 ноября 2026 г.', en: '23 November 2026' };
    const stated = [
      claims.holderName, claims.programmeTitle, claims.activityTitle, claims.place, claims.number, dates[language],
      ...claims.trainers, ...claims.outcomes, ...claims.modules.map(({ title }) => title), ...claims.modules.map(({ version }) => version),
      proof.shortCode, 'British Council #PeopletoPeople',
    ];
    expect(pages).toHaveLength(1);
    for (const text of stated) expect(pages[0]).toContain(text);
    expect(pages[0]?.replaceAll(' ', '')).toContain(proof.verifyUrl);
  });

  it('keeps Estonian and Russian letters as letters', async () => {
    const holderName = 'Õõ Ää Öö Üü Šš Žž Ёё Йй Щщ Ъъ';
    const { pages } = await read(await render({ ...example('et'), holderName }));
    expect(pages[0]).toContain(holderName);
  });

  it('is tagged: title, author, language, headings in order, a described QR code', async () => {
    const { title, author, language, headings, figures } = await read(await render(example('ru'), 'ua-1'));
    expect(title).toBe('Сертификат о достижении результатов обучения: Александра Щербакова');
    expect(author).toBe('Kaasa');
    expect(language).toBe('ru');
    expect(headings).toEqual(['H1', 'H2', 'H2', 'H2']);
    expect(figures).toContain('QR-код, который открывает страницу проверки этого сертификата');
  });

  it('is the same to the byte whenever it is made again', async () => {
    const [first, again] = await Promise.all([render(example('et')), render(example('et'))]);
    expect(Buffer.compare(first, again)).toBe(0);
  });

  it.each(Object.keys(hardCases))('typesets “%s” in both standards', async (name) => {
    const { claims, design, pages: most } = hardCase(name);
    const [archival, accessible] = await Promise.all((['a-3a', 'ua-1'] as const).map((standard) => renderer.render({ ...certificateDocument(claims, proof, design), standard, createdAt })));
    const { pages } = await read(archival ?? new Uint8Array());
    // A letter with two marks lends its first mark to its like in what is extracted, so marks do not count there.
    const plain = (words: string) => (name === 'Vietnamese name' ? words.normalize('NFKD').replace(/\p{M}/gu, '') : words.normalize('NFKC')).replaceAll(' ', '');
    const text = plain(pages.join(' '));
    const parts = [...claims.holderName.split(' '), ...claims.outcomes, ...claims.trainers, claims.number, claims.issuer?.noticeNumber ?? ''];
    const rightToLeft = /[\u0590-\u08ff]/u;
    for (const part of parts) {
      // Right-to-left text is extracted letter by letter in the order of reading, ligatures in a sign of their own.
      if (rightToLeft.test(part)) expect([...part].some((letter) => text.includes(letter))).toBe(true);
      else expect(text).toContain(plain(part));
    }
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(archival?.length).toBeLessThan(110_000);
    expect(accessible?.length).toBeGreaterThan(10_000);
  });

  it.each(Object.keys(hardCases).filter((name) => name.includes('portrait')))('ends each part of “%s” in the room that it has', async (name) => {
    const { claims, design } = hardCase(name);
    const { data, ...document } = certificateDocument(claims, proof, design);
    const { marks } = await renderer.draw({ ...document, data: { ...(data as object), probe: true }, createdAt }, 8_000);
    expect(overflow(design.layout, marks as Mark[])).toBe(0);
  });

  it('says in two languages what it says, each side in its own', async () => {
    const { claims, design } = hardCase('two languages');
    const { pages } = await read(await renderer.render({ ...certificateDocument(claims, proof, design), createdAt }));
    expect(pages[0]).toContain('Saavutatud õpiväljundid');
    expect(pages[1]).toContain('Достигнутые результаты обучения');
    for (const outcome of claims.texts?.ru.outcomes ?? []) expect(pages[1]).toContain(outcome);
  });

  it('names on a tunnistus what the law wants named', async () => {
    const { claims, design } = hardCase('a tunnistus');
    const { pages } = await read(await renderer.render({ ...certificateDocument(claims, proof, design), createdAt }));
    for (const text of ['Tunnistus', 'MTÜ Kogukondade Koostöökoda, registrikood 80123456, majandustegevusteate number 223344', '20 akadeemilist tundi', 'Lõputest ja praktilised ülesanded', '22. november 2028']) expect(pages[0]).toContain(text);
  });

  it('makes the certificates of its first template as it did', async () => {
    const { pages } = await read(await render({ ...example('et'), templateVersion: 1 }));
    expect(pages[0]).toContain('Sertifikaat saavutuse kohta');
  });

  it('keeps ten outcomes on one page, and gives what cannot be read small an annex', async () => {
    expect((await read(await render(example('ten outcomes')))).pages).toHaveLength(1);
    const { pages } = await read(await render(example('too much for a page')));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Приложение — на следующей странице.');
  });

  it('takes no markup from names', async () => {
    const { pages } = await read(await render(example('markup in the data')));
    expect(pages[0]).toContain('*Robert* #panic() $x$ \\ <b> "Tables"');
    expect(pages[0]).toContain('#read("/etc/passwd")');
  });

  it('says whether outcomes were assessed, and leaves out what it does not know', async () => {
    const assessed = await read(await render(example('et')));
    const bare = await read(await render(example('bare minimum')));
    expect(assessed.pages[0]).toContain('Õpiväljundeid hinnati');
    expect(bare.pages[0]).toContain('Learning outcomes were not assessed');
    expect(bare.pages[0]).not.toContain('Time attended');
    expect(bare.pages[0]).not.toContain('Trainer');
  });

  it.each([[60, '1 час'], [120, '2 часа'], [750, '12 часов 30 мин'], [45, '45 мин'], [0, '0 мин']])('tells %d minutes as “%s”', async (minutesPresent, told) => {
    const { data } = certificateDocument({ ...example('ru'), minutesPresent }, proof);
    expect(JSON.stringify(data)).toContain(`"${told}"`);
  });

  it('refuses names that it cannot set', async () => {
    await expect(render({ ...example('en'), holderName: 'ᠮᠣᠩ' })).rejects.toMatchObject({ code: 'pdf.unsettable-glyphs', params: { letters: 'ᠮ ᠣ ᠩ' } });
  });

  it('knows only the templates that it has', () => {
    expect(() => certificateDocument({ ...example('et'), templateVersion: 99 }, proof)).toThrow('version 99');
  });
});
