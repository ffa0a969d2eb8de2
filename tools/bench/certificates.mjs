// Certificates from the frozen record through typesetting to the stored PDF, by the handler of the product's own job in a process started
// as the product starts its worker, into a durable database. `-- certificates 2000` takes so many.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { startDatabase, treeCpuMs } from './_server.mjs';

/** Until the code is compiled; not counted. */
const warmUp = 500;

export async function run({ options, say }) {
  const count = Number(options.find((option) => /^\d+$/.test(option)) ?? 5000);
  const { persistence } = await import('../../dist/libs/composition/index.js');
  const { Database, dataSourceOptions, migrate } = await import('../../dist/libs/platform/database/index.js');
  const database = await startDatabase();
  try {
    await migrate(database.url, persistence);
    const source = await new DataSource(dataSourceOptions({ url: database.url, poolSize: 2, applicationName: 'kaasa-bench' }, persistence)).initialize();
    const db = new Database(source);
    say(`Writing ${count + warmUp} records …`);
    const ids = await records(db, count + warmUp);
    say('Typesetting …');
    const figures = await typeset(database, ids);
    const [{ bytes }] = await db.rows('select round(avg(length(bytes)))::int as bytes from certificates.document');
    await source.destroy();
    return { ...figures, bytes };
  } finally {
    await database.stop();
  }
}

async function typeset({ url, dataDir, pid }, ids) {
  const { childEnvironment, workerNodeOptions } = await import('../../dist/apps/kaasa/serve/child-process.js');
  const child = fork(new URL('./_certificates-worker.mjs', import.meta.url), {
    execArgv: workerNodeOptions,
    env: childEnvironment(process.env),
  });
  let before = 0;
  return new Promise((done, failed) => {
    child.on('message', (figures) => {
      if (figures.warm) before = treeCpuMs(pid);
      else done({ ...figures, cpuMsPerCertificate: { worker: figures.cpuMsPerCertificate, database: Number(((treeCpuMs(pid) - before) / (ids.length - warmUp)).toFixed(1)) } });
    });
    child.once('exit', () => failed(new Error('The worker ended before its work did.')));
    child.send({ url, dataDir, ids, warmUp });
  });
}

async function records(db, count) {
  const { insertCertificate } = await import('../../dist/libs/certificates/core/persistence/certificates.repository.js');
  const { certificateNumber, certificateTemplateVersion } = await import('../../dist/libs/certificates/core/index.js');
  const { gallery } = await import('../../dist/libs/certificates/core/pdf/testing/gallery.js');
  const examples = [gallery.et, gallery.ru, gallery.en];
  const programmeId = randomUUID();
  const issuedAt = new Date('2026-11-23T10:00:00Z');
  const ids = [];
  await db.transaction(async (tx) => {
    for (let n = 1; n <= count; n += 1) {
      const example = examples[n % examples.length];
      const claims = { ...example, holderName: `${example.holderName} ${n}`, number: certificateNumber(2026, n), templateVersion: certificateTemplateVersion };
      const whose = { personId: randomUUID(), programmeId, activityId: null, completionId: randomUUID(), actorId: null };
      ids.push(await insertCertificate(tx, { ...whose, claims, issuedAt, revision: 1, registerYear: 2026, registerNumber: n, baseUrl: 'https://kaasa.example.ee', publicName: 'full' }));
    }
  });
  return ids;
}
