import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PdfRenderer } from '#platform/pdf';
import readPdf from '../credentials/files/pdf-reader.mjs';
import { certificateDocument } from './certificate-pdf.js';
import { gallery, proof } from './testing/gallery.js';

const renderer = new PdfRenderer({ threads: 2 });
afterAll(() => renderer.close());

/** Letters that stand for themselves, script by script: what is set is what is read out of the page, to the letter. */
const alphabets = {
  estonian: 'aAbBdDeEgGhHiIjJkKlLmMnNoOpPrRsSšŠzZžŽtTuUvVõÕäÄöÖüÜ',
  european: 'àÁâÃåÅæÆçÇčČđĐéÊëěĘğĠħĦíÎïİıķĶłŁñŇóÔõøØřŘśŞşţŤúÛůŰŵýŶźŻßþÞðÐ',
  cyrillic: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯіїєґўІЇЄҐЎјљњћђџ',
  greek: 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
  georgian: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  armenian: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցփքօֆԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՓՔՕՖ',
  chinese: '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗伟芳娜敏静丽强磊军洋',
} as const;

const word = fc.constantFrom(...Object.values(alphabets)).chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((chosen) => chosen.join('')));
const name = fc.tuple(word, word, fc.constantFrom(' ', '-', ' von ', ' d’', ' (', '. ')).map(([one, other, between]) => `${one}${between}${other}${between === ' (' ? ')' : ''}`);
const languages = ['et', 'ru', 'en'] as const;
const withoutSpaces = (text: string) => text.normalize('NFC').replace(/\s/gu, '');

describe('what a certificate says, read out of its PDF again', () => {
  it('is what its record says: holder, trainer, place, number', async () => {
    await fc.assert(
      fc.asyncProperty(name, name, name, fc.constantFrom(...languages), async (holderName, trainer, place, language) => {
        const example = gallery[language];
        if (example === undefined) throw new Error('no example');
        const claims = { ...example, holderName, trainers: [trainer], place };
        const read = await readPdf(await renderer.render({ ...certificateDocument(claims, proof), standard: 'a-3a', createdAt: new Date('2026-11-23T10:00:00Z') }));
        const printed = withoutSpaces(read?.pages.flat().map(({ text }) => text).join('') ?? '');
        for (const stated of [holderName, trainer, place, claims.number, claims.programmeTitle, claims.activityTitle, ...claims.outcomes]) expect(printed).toContain(withoutSpaces(stated));
      }),
      { numRuns: 40, seed: 20_261_125 },
    );
  }, 30_000);
});
