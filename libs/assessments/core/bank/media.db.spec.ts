import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesPersistence, filesOf } from '#platform/files';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { assessmentsPersistence } from '../index.js';
import { AttachMedium } from './application/attach-medium.js';
import { ReadMedium } from './application/read-medium.js';
import { itemFiles } from './domain/bank-item.js';
import { ForgetUnshownMedia } from './jobs/forget-unshown-media.task.js';
import { BankScene, choice, draft, labels, text } from './testing/scene.js';

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const drawing = (inner: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`);

let database: TestDatabase;
let scene: BankScene;
let attach: AttachMedium;
let read: ReadMedium;

beforeAll(async () => {
  database = await testDatabase(assessmentsPersistence, filesPersistence);
  scene = new BankScene(database.db);
  attach = new AttachMedium(database.db, scene.clock, scene.gate);
  read = new ReadMedium(database.db, scene.gate);
});
afterAll(() => database.close());

describe('a picture of a question', () => {
  it('can be looked at before the question is saved, and has to be described before it is reviewed', async () => {
    const bankId = await scene.bank();
    const id = await scene.write.add(scene.ann, bankId, draft(choice('Kes?')));
    const { key, mediaType, sha256 } = await attach.execute(scene.ann, id, pixel);
    expect([mediaType, (await read.execute(scene.ann, id, sha256)).bytes.equals(pixel)]).toEqual(['image/png', true]);
    const shown = (alt: ReturnType<typeof text>) => choice(`Kes? ![](media:${key})`, { media: [{ key, mediaType, sha256, alt }] });
    await scene.write.change(scene.ann, id, { content: shown({ et: '', ru: '', en: '' }), labels: labels(), revision: 1, confirmed: [] });
    await expect(scene.review.review(scene.bo, id, 2)).rejects.toMatchObject({ code: 'bank.unfinished', errors: [{ pointer: '/content/media/0/alt' }] });
    await scene.write.change(scene.ann, id, { content: shown(text('Punkt')), labels: labels(), revision: 2, confirmed: [] });
    await scene.finish(id);
  });

  it('is what its bytes are, of a bounded size, and no drawing that does anything', async () => {
    const bankId = await scene.bank();
    const id = await scene.write.add(scene.ann, bankId, draft(choice('Kes?')));
    for (const bytes of [drawing('<script>alert(1)</script>'), drawing('<path onload="x()"/>'), drawing('<image href="https://example.org/x"/>'), Buffer.from('%PDF-1.7'), Buffer.from('MZ')]) await expect(attach.execute(scene.ann, id, bytes)).rejects.toMatchObject({ code: 'bank.medium-type' });
    await expect(attach.execute(scene.ann, id, Buffer.concat([pixel, Buffer.alloc(5 * 1024 * 1024)]))).rejects.toMatchObject({ code: 'files.too-large' });
    await expect(attach.execute(scene.ann, id, Buffer.alloc(0))).rejects.toMatchObject({ code: 'files.empty' });
    await expect(attach.execute(scene.stranger, id, pixel)).rejects.toMatchObject({ code: 'bank.no-question' });
    expect((await attach.execute(scene.ann, id, drawing('<path d="M0 0h9"/>'))).mediaType).toBe('image/svg+xml');
  });

  it('that no question shows is deleted after seven days, one that a copy or an old version shows is not', async () => {
    const bankId = await scene.bank();
    const id = await scene.write.add(scene.ann, bankId, draft(choice('Kes?')));
    const { key, mediaType, sha256 } = await attach.execute(scene.ann, id, drawing('<circle r="1"/>'));
    const unused = await attach.execute(scene.ann, id, drawing('<circle r="2"/>'));
    await scene.write.change(scene.ann, id, { content: choice(`Kes? ![](media:${key})`, { media: [{ key, mediaType, sha256, alt: text('Ring') }] }), labels: labels(), revision: 1, confirmed: [] });
    await scene.finish(id);
    const copy = await scene.write.copy(scene.ann, id);
    await scene.write.change(scene.ann, id, { content: choice('Ilma pildita'), labels: labels(), revision: (await scene.view.execute(scene.ann, id)).item.revision, confirmed: [] });
    const kept = async () => (await filesOf(database.db, { kind: itemFiles, id })).map(({ hash }) => hash).sort();
    const forget = new ForgetUnshownMedia(database.db, scene.clock);
    await forget.run();
    expect(await kept()).toEqual([sha256, unused.sha256].sort());
    scene.clock.advance(8 * 86_400_000);
    await forget.run();
    expect(await kept()).toEqual([sha256]);
    expect((await read.execute(scene.ann, copy, sha256)).file.mediaType).toBe('image/svg+xml');
  });
});
