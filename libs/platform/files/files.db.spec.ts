import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { deleteFile, filesOf, filesPersistence, findFile, readFileBytes, storeFile } from './index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(filesPersistence);
});
afterAll(() => database.close());

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(100, 7)]);
const at = new Date('2026-11-25T10:00:00Z');
const limits = { accepts: ['image/png'] as const, maxBytes: 200, at };

describe('stored files', () => {
  it('come back as they were, under their content’s hash', async () => {
    const owner = { kind: 'test.thing', id: newId() };
    const stored = await database.db.transaction((tx) => storeFile(tx, { bytes: png, owner, ...limits }));
    expect(stored).toMatchObject({ mediaType: 'image/png', size: 108, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await findFile(database.db, stored.id)).toEqual(stored);
    expect(await readFileBytes(database.db, stored.id)).toEqual(png);
    expect(await filesOf(database.db, owner)).toEqual([stored]);
  });

  it('keep the same bytes once, until the last file with them goes', async () => {
    const store = () => storeFile(database.db, { bytes: png, owner: { kind: 'test.thing', id: newId() }, ...limits });
    const [first, second] = [await store(), await store()];
    const contents = () => database.db.rows(`select 1 from files.content where hash = decode($1, 'hex')`, [first.hash]);
    expect(await contents()).toHaveLength(1);
    await deleteFile(database.db, first.id);
    expect(await readFileBytes(database.db, second.id)).toEqual(png);
    await database.db.rows(`delete from files.file where id <> $1`, [second.id]);
    await deleteFile(database.db, second.id);
    expect(await contents()).toHaveLength(0);
  });

  it('are refused when empty, too large or of another kind than they say', async () => {
    const owner = { kind: 'test.thing', id: newId() };
    const store = (bytes: Buffer) => storeFile(database.db, { bytes, owner, ...limits });
    await expect(store(Buffer.alloc(0))).rejects.toMatchObject({ code: 'files.empty' });
    await expect(store(Buffer.concat([png, png]))).rejects.toMatchObject({ code: 'files.too-large' });
    await expect(store(Buffer.from('<svg xmlns="x"><script/></svg>'))).rejects.toMatchObject({ code: 'files.wrong-type' });
    await expect(store(Buffer.from('\xff\xd8\xff', 'latin1'))).rejects.toMatchObject({ code: 'files.wrong-type' });
    expect(await filesOf(database.db, owner)).toEqual([]);
  });
});
