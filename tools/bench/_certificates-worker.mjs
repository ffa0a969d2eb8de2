// The worker of the certificates' benchmark: the handler of the product's own job, given as many together as an issue to a whole training does.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { certificatesHandlers, TypesetCertificate } from '../../dist/libs/certificates/core/index.js';
import { mostTogether } from '../../dist/libs/certificates/core/application/record-certificate.js';
import { RenderCertificates } from '../../dist/libs/certificates/core/application/render-certificates.js';
import { AddProofHandler } from '../../dist/libs/certificates/core/credentials/jobs/add-proof.handler.js';
import { CredentialSigner, InstallationKeys } from '../../dist/libs/certificates/core/credentials/signing/credential-signer.js';
import { DataFolder } from '../../dist/libs/platform/config/index.js';
import { Clock, SystemClock } from '../../dist/libs/kernel/index.js';
import { Database, dataSourceOptions } from '../../dist/libs/platform/database/index.js';
import { BaseUrl } from '../../dist/libs/platform/http/index.js';

// As the product's worker.
const lanes = 8;
/** So many get their Data Integrity proofs, too, which follow in jobs of their own. */
const proofs = 200;
const [, Handler] = certificatesHandlers;

process.once('message', async ({ url, dataDir, ids, warmUp }) => {
  const db = new Database(await new DataSource(dataSourceOptions({ url, applicationName: 'kaasa-bench', poolSize: lanes + 4 }, [])).initialize());
  const app = await NestFactory.createApplicationContext(Rendering.on(db, dataDir), { logger: false });
  const handler = app.get(Handler);
  const together = (certificateIds) => ({ certificateIds });
  await make(db, handler, ids.splice(0, warmUp), mostTogether, together);
  process.send({ warm: true });
  const figures = await make(db, handler, ids, mostTogether, together);
  const { perSecond } = await make(db, app.get(AddProofHandler), ids.slice(0, proofs), 1, ([certificateId]) => ({ certificateId }));
  process.send({ ...figures, dataIntegrityProofsPerSecond: perSecond }, () => process.exit(0));
});

class Rendering {
  static on(db, dataDir) {
    const given = [
      { provide: Database, useValue: db },
      { provide: DataFolder, useValue: { path: dataDir } },
      { provide: Clock, useValue: new SystemClock() },
      { provide: BaseUrl, useValue: { url: 'https://kaasa.example.ee', demo: false } },
    ];
    return { module: Rendering, providers: [...given, InstallationKeys, CredentialSigner, TypesetCertificate, RenderCertificates, Handler, AddProofHandler] };
  }
}
Module({})(Rendering);

async function make(db, handler, ids, most, payloadOf) {
  const took = [];
  let [next, peak] = [0, 0];
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const lane = async () => {
    while (next < ids.length) {
      const payload = payloadOf(ids.slice(next, (next += most)));
      const started = performance.now();
      await db.transaction((tx) => handler.handle(tx, payload));
      took.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const seconds = (performance.now() - begun) / 1000;
  const used = process.cpuUsage(cpu);
  clearInterval(watch);
  const sorted = took.toSorted((a, b) => a - b);
  const one = (value) => Number(value.toFixed(1));
  return { perSecond: one(ids.length / seconds), p95Ms: one(sorted[Math.floor(sorted.length * 0.95)]), peakMb: Math.round(peak / 1e6), cpuMsPerCertificate: one((used.user + used.system) / 1000 / ids.length) };
}
