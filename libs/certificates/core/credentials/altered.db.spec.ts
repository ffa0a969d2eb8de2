import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bakeBadge } from './files/bake-badge.js';
import { AlteredCorpus } from './testing/altered-corpus.js';
import type { Edited, Issued } from './testing/altered-files.js';

let corpus: AlteredCorpus;
let issued: Issued;
let other: Issued;
const edits: Edited[] = [];

beforeAll(async () => {
  corpus = await AlteredCorpus.open();
  issued = await corpus.issue();
  other = await corpus.issue();
  edits.push(...(await corpus.edits(issued, other, 0)), ...(await corpus.edits(issued, other, 2)));
});
afterAll(() => corpus.close());

describe('files of ours', () => {
  it('are valid as they were issued, in every form', async () => {
    for (const bytes of [issued.pdf, Buffer.from(issued.jwt), Buffer.from(issued.jsonLd), bakeBadge(issued.jwt)]) {
      expect(await corpus.verify(bytes)).toMatchObject({ verdict: 'valid', state: 'valid', altered: [], subject: issued.record.claims.holderName });
    }
  });

  it('that were saved anew are told apart, and not called altered', async () => {
    const document = await PDFDocument.load(issued.pdf, { updateMetadata: false });
    for (const options of [{ useObjectStreams: true }, { useObjectStreams: false }]) {
      expect(await corpus.verify(await document.save(options))).toMatchObject({ verdict: 'warning', altered: [], checks: expect.arrayContaining([expect.objectContaining({ check: 'known-document', result: 'warn' })]) });
    }
  });

  it('are found out when they were edited, with the claim named where it is one', async () => {
    expect(edits).toHaveLength(20);
    for (const { kind, bytes, field } of edits) {
      const verdict = await corpus.verify(bytes);
      expect({ kind, verdict: verdict?.verdict }).toEqual({ kind, verdict: 'invalid' });
      if (field !== null) expect({ kind, altered: verdict?.altered }).toEqual({ kind, altered: expect.arrayContaining([field]) });
    }
  });

  it('do not tell the name of whoever shows initials alone', async () => {
    const hidden = await corpus.issue('Õnne Peidus');
    await corpus.showInitials(hidden.record.id);
    const answer = await corpus.verify(await corpus.forgedName(hidden, 'Keegi Teine'));
    expect(answer?.altered).toContain('holderName');
    expect(JSON.stringify(answer)).not.toContain('Peidus');
  });

  it('say from what to what a claim was changed', async () => {
    const page = edits.find(({ kind }) => kind === 'page');
    expect((await corpus.verify(page?.bytes ?? Buffer.alloc(0)))?.changes).toContainEqual({ field: 'holderName', issued: issued.record.claims.holderName, found: 'Keegi Teine' });
  });

  it.each(['revoked', 'superseded', 'expired', 'erased'])('tell that they were %s', async (state) => {
    const { record, pdf, jwt } = await corpus.issue();
    await corpus.setState(record.id, state);
    const verdict = state === 'revoked' || state === 'expired' ? 'invalid' : 'warning';
    for (const bytes of [pdf, Buffer.from(jwt)]) expect(await corpus.verify(bytes)).toMatchObject({ verdict, state, altered: [] });
  });

  // Of every script that our fonts set; in some of them a page reads back letter by letter, or with a mark that stands elsewhere.
  it.each([
    ['Nguyễn Thị Ánh Tuyết', 'Trần Thị Ánh Tuyết'],
    ['محمد عبد الله الخطيب', 'محمد عبد الله الحسن'],
    ['דוד בן־גוריון', 'דוד לוי'],
    ['अनिता शर्मा', 'अनिता वर्मा'],
    ['欧阳娜娜', '欧阳修'],
    ['ნინო ბერიძე', 'ნინო კაპანაძე'],
    ['Արամ Խաչատրյան', 'Արամ Սարոյան'],
    ['Þórður Æsir Ħal Għaxaq', 'Þórður Æsir Ħal Għargħur'],
    ['Αλέξανδρος Παπαδόπουλος', 'Αλέξανδρος Παππάς'],
    ['Їжакевич Ґанна Ў-Љуб', 'Їжакевич Ганна Ў-Љуб'],
    ['Li Wei (李伟)', 'Li Wei (李维)'],
  ])('tell “%s” from “%s”, and from itself saved anew they do not', async (name, another) => {
    const certificate = await corpus.issue(name);
    expect(await corpus.verify(certificate.pdf)).toMatchObject({ verdict: 'valid', altered: [], subject: name });
    const document = await PDFDocument.load(certificate.pdf, { updateMetadata: false });
    expect(await corpus.verify(await document.save())).toMatchObject({ verdict: 'warning', altered: [] });
    expect(await corpus.verify(await corpus.forgedName(certificate, another))).toMatchObject({ verdict: 'invalid', altered: expect.arrayContaining(['holderName']), checks: expect.arrayContaining([expect.objectContaining({ check: 'printed-text', sentences: expect.arrayContaining([expect.objectContaining({ params: expect.objectContaining({ field: 'holderName', issued: name }) })]) })]) });
  });
});
