import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#platform/postgres';
import { AlteredCorpus } from './testing/altered-corpus.js';
import type { Issued } from './testing/altered-files.js';

const folder = mkdtempSync(join(tmpdir(), 'kaasa-altered-'));
let stop: () => Promise<void> = async () => undefined;
let corpus: AlteredCorpus;
const certificates: Issued[] = [];

beforeAll(async () => {
  if (process.env['KAASA_TEST_POSTGRES'] === undefined) {
    const server = await startEmbeddedPostgres({ dataDir: folder, tuning: 'throwaway', log: () => undefined });
    process.env['KAASA_TEST_POSTGRES'] = server.url('postgres');
    stop = () => server.stop();
  }
  corpus = await AlteredCorpus.open();
  for (let n = 0; n < 100; n += 1) certificates.push(await corpus.issue());
}, 300_000);
afterAll(async () => {
  await corpus.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** qpdf is no part of the project; where the machine has it, its way of saving is tried too. */
const hasQpdf = (() => {
  try {
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('two hundred edited files', () => {
  it('are all found out, with the claim named where it is one', async () => {
    let tried = 0;
    const missed: string[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const [issued, other] = [certificates[turn], certificates[turn + 1]];
      if (issued === undefined || other === undefined) throw new Error('too few');
      for (const { kind, bytes, field } of await corpus.edits(issued, other, turn)) {
        tried += 1;
        const verdict = await corpus.verify(bytes);
        if (verdict?.verdict !== 'invalid' || (field !== null && !verdict.altered.includes(field))) missed.push(`${turn} ${kind}, ${field}: ${verdict?.verdict} ${verdict?.altered.join()}`);
      }
    }
    expect(missed).toEqual([]);
    expect(tried).toBe(200);
  }, 600_000);

  it('raise no false alarm over a hundred originals', async () => {
    for (const { pdf } of certificates) expect(await corpus.verify(pdf)).toMatchObject({ verdict: 'valid', altered: [] });
  }, 300_000);

  (hasQpdf ? it : it.skip)('nor over the same, saved anew by qpdf, which are told apart', async () => {
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
    for (const [index, { pdf }] of certificates.entries()) {
      writeFileSync(from, pdf);
      execFileSync('qpdf', [...(index % 2 === 0 ? ['--linearize'] : ['--object-streams=generate', '--recompress-flate']), from, to]);
      expect(await corpus.verify(readFileSync(to))).toMatchObject({ verdict: 'warning', altered: [] });
    }
  }, 300_000);
});
