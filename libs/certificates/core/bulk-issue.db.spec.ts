import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { issueForActivity, renderCertificate, renderTogether, type IssueStep } from '#certificates/contract';
import { FixedClock, newId } from '#kernel';
import { findTask, beginTask, progressPersistence } from '#platform/progress';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { certificatesPersistence } from './index.js';
import { IssueForActivityHandler } from './jobs/issue-for-activity.handler.js';
import { RenderCertificates } from './application/render-certificates.js';
import type { TypesetCertificate } from './application/typeset-certificate.js';
import type { CredentialSigner } from './credentials/signing/credential-signer.js';
import { PackCertificatesHandler } from './jobs/pack-certificates.handler.js';
import { RenderCertificateHandler } from './jobs/render-certificate.handler.js';
import { RenderTogetherHandler } from './jobs/render-together.handler.js';
import { forgetArchives, findArchive, readParts } from './persistence/archives.repository.js';
import type { CertificateRecord } from './persistence/certificates.repository.js';
import { findDocument, storeDocument } from './persistence/documents.repository.js';
import { FakeWorld, parts } from './testing/fake-world.js';

let database: TestDatabase;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));
const world = new FakeWorld();
const { issue } = parts(world, clock);
const handler = new IssueForActivityHandler(world.curricula, issue, clock);

beforeAll(async () => {
  database = await testDatabase(certificatesPersistence, progressPersistence);
});
beforeEach(() => {
  world.freshProgramme();
});
afterAll(() => database.close());

const numbers = async () =>
  (await database.db.rows<{ n: number }>(`select register_number as n from certificates.certificate where programme_id = $1 order by 1`, [world.programmeId])).map(({ n }) => n);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const begin = () => beginTask(database.db, { kind: 'certificates.issue', programmeId: world.programmeId, startedBy: null, total: null }, clock.now());

/** The jobs that wait for the certificates of this test's programme. */
const jobsOf = async (name: string) =>
  (await database.db.rows<{ payload: { certificateId?: string; certificateIds?: string[] } }>(
    `select payload from queue.outbox where name = $1 and exists (select from certificates.certificate c where c.programme_id = $2 and payload::text like '%' || c.id || '%')`,
    [name, world.programmeId],
  )).map(({ payload }) => payload);

/** Runs the chain as the queue would; `fails` says at which step its transaction is torn before it commits, and is run again. */
async function runChain(taskId: string, fails: (step: number) => boolean = () => false): Promise<number> {
  let next: IssueStep | undefined = { taskId, activityId: world.activityId, actorId: null, after: '' };
  let steps = 0;
  while (next !== undefined) {
    const step: IssueStep = next;
    steps += 1;
    if (fails(steps)) {
      const torn = database.db.transaction(async (tx) => {
        await handler.handle(tx, step);
        throw new Error('killed');
      });
      await expect(torn).rejects.toThrow('killed');
    }
    await database.db.transaction((tx) => handler.handle(tx, step));
    const [row] = await database.db.rows<{ payload: IssueStep }>(`delete from queue.outbox where name = $1 and payload->>'taskId' = $2 returning payload`, [issueForActivity.name, taskId]);
    next = row?.payload;
  }
  return steps;
}

describe('issuing to a whole training', () => {
  it('goes on where it was killed: each once, numbers without gaps, and a second run issues nothing', async () => {
    for (let n = 0; n < 50; n += 1) world.complete();
    const taskId = await begin();
    expect(await runChain(taskId, (step) => step % 2 === 1)).toBe(3);
    expect(await numbers()).toEqual(upTo(50));
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'done', done: 50, result: { issued: 50, heldBack: 0 } });
    const again = await begin();
    await runChain(again);
    expect(await numbers()).toHaveLength(50);
    expect((await findTask(database.db, again))?.result).toMatchObject({ issued: 0 });
    expect((await jobsOf(renderTogether.name)).map(({ certificateIds = [] }) => certificateIds.length).toSorted()).toEqual([10, 10, 10, 10, 10]);
    expect(await jobsOf(renderCertificate.name)).toEqual([]);
  });

  it('typesets many in one transaction; one that cannot be set is tried by itself, and keeps nothing else back', async () => {
    for (let n = 0; n < 3; n += 1) world.complete();
    await runChain(await begin());
    const [{ certificateIds = [] } = {}] = await jobsOf(renderTogether.name);
    const execute = async ({ id }: CertificateRecord) => (id === certificateIds[1] ? Promise.reject(new Error('no such letter')) : Buffer.from(`%PDF ${id}`));
    const render = new RenderCertificates({ execute } as unknown as TypesetCertificate, { all: async () => new Map() } as unknown as CredentialSigner, clock);
    await database.db.transaction((tx) => new RenderTogetherHandler(render).handle(tx, { certificateIds }));
    const stored = await Promise.all(certificateIds.map((id) => findDocument(database.db, id)));
    expect(stored.map((document) => document?.bytes.toString())).toEqual([`%PDF ${certificateIds[0]}`, undefined, `%PDF ${certificateIds[2]}`]);
    expect(await jobsOf(renderCertificate.name)).toEqual([{ certificateId: certificateIds[1] }]);
    await expect(database.db.transaction((tx) => new RenderCertificateHandler(render).handle(tx, { certificateId: certificateIds[1] ?? '' }))).rejects.toThrow('no such letter');
    await expect(database.db.transaction((tx) => new RenderTogetherHandler(render).handle(tx, { certificateIds: [newId()] }))).rejects.toThrow('does not exist');
  });

  it('makes one certificate of a completion that is announced five hundred times at once', async () => {
    const completionId = world.complete();
    const ids = await Promise.all(Array.from({ length: 500 }, () => database.db.transaction((tx) => issue.execute(tx, completionId))));
    expect(ids.filter((id) => id !== null)).toHaveLength(1);
    expect(await numbers()).toEqual([1]);
  });
});

describe('an archive of certificates', () => {
  it('holds each valid certificate, is read in parts and forgotten after its days', async () => {
    for (let n = 0; n < 3; n += 1) world.complete();
    await runChain(await begin());
    const rendering = { handle: (tx: Parameters<typeof storeDocument>[0], { certificateId }: { certificateId: string }) => storeDocument(tx, certificateId, Buffer.from(`%PDF ${certificateId}`), clock.now()) };
    const pack = new PackCertificatesHandler(database.db, rendering as unknown as RenderCertificateHandler, clock);
    const [taskId, archiveId] = [await begin(), newId()];
    await database.db.transaction((tx) => pack.handle(tx, { taskId, archiveId, programmeId: world.programmeId, activityId: world.activityId }));
    const chunks: Buffer[] = [];
    for await (const part of readParts(database.db, archiveId)) chunks.push(part);
    const bytes = Buffer.concat(chunks);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(upTo(3).map((n) => `Õнне Näidis KAASA-2026-00000${n}.pdf`));
    expect(Buffer.from(Object.values(files)[0] ?? []).toString()).toMatch(/^%PDF /);
    expect(await findArchive(database.db, archiveId, clock.now())).toMatchObject({ size: bytes.length, kind: 'zip' });
    expect(await findTask(database.db, taskId)).toMatchObject({ state: 'done', done: 3, total: 3, result: { archiveId, files: 3 } });
    await database.db.transaction((tx) => forgetArchives(tx, new Date('2026-12-01T00:00:00Z')));
    expect(await findArchive(database.db, archiveId, clock.now())).toBeUndefined();
  });
});
