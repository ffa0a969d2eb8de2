import { Injectable } from '@nestjs/common';
import { Zip, ZipPassThrough } from 'fflate';
import { printCertificates, type PrintOrder } from '#certificates/contract';
import { Clock } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import { Database, type Tx } from '#platform/database';
import { advanceTask, failTask, finishTask, measureTask } from '#platform/progress';
import type { JobHandler } from '#platform/queue';
import { TypesetCertificate, type DressedCertificate } from '../application/typeset-certificate.js';
import { inOrderOfNames } from '../domain/name-order.js';
import { ArchiveParts } from '../persistence/archive-parts.js';
import { validCertificatesOf, type CertificateRecord } from '../persistence/certificates.repository.js';
import { designOf } from '../templates/application/design-of.js';

const keptDays = 7;
/** Setting them takes about 0.7 MB of memory each, and longer than in proportion; what is more comes as further documents. */
const mostTogether = 500;

/** Sets the certificates of an activity one after the other, by name, as a printer wants them for a ceremony. */
@Injectable()
export class PrintCertificatesHandler implements JobHandler<PrintOrder> {
  readonly job = printCertificates;

  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly typeset: TypesetCertificate,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { taskId, archiveId, programmeId, activityId, language }: PrintOrder): Promise<void> {
    const certificates = await this.byName(tx, activityId, language);
    const [first] = certificates;
    if (first === undefined) return failTask(tx, taskId, 'certificates.none-valid', this.clock.now());
    // How far it is must be seen before the transaction ends.
    await measureTask(this.db, taskId, certificates.length, this.clock.now());
    const documents: Uint8Array[] = [];
    for (let from = 0; from < certificates.length; from += mostTogether) {
      const some: DressedCertificate[] = [];
      for (const certificate of certificates.slice(from, from + mostTogether)) some.push({ certificate, design: await designOf(tx, certificate.claims) });
      documents.push(await this.typeset.together(some, { title: first.claims.texts?.[language].activityTitle ?? first.claims.activityTitle, language }, this.clock.now()));
      await advanceTask(this.db, taskId, { done: some.length }, this.clock.now());
    }
    const parts = new ArchiveParts(tx, archiveId);
    const [only] = documents;
    const single = documents.length === 1 && only !== undefined;
    await parts.keepWhole(single ? only : zipped(documents));
    const now = this.clock.now();
    await parts.finish({ programmeId, activityId, kind: single ? 'print' : 'zip', expiresAt: new Date(now.getTime() + keptDays * 86_400_000) }, certificates.map(({ id }) => id));
    await finishTask(tx, taskId, { archiveId, files: certificates.length }, now);
  }

  private async byName(tx: Tx, activityId: string, language: PrintOrder['language']): Promise<CertificateRecord[]> {
    const certificates = await validCertificatesOf(tx, activityId);
    const contacts = await this.people.contacts(tx, certificates.map(({ personId }) => personId));
    const named = certificates.map((certificate) => ({ certificate, holderName: certificate.claims.holderName, familyName: contacts.get(certificate.personId)?.familyName }));
    return inOrderOfNames(named, language).map(({ certificate }) => certificate);
  }
}

function zipped(documents: readonly Uint8Array[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  documents.forEach((document, index) => {
    const entry = new ZipPassThrough(`certificates-${index + 1}.pdf`);
    zip.add(entry);
    entry.push(document, true);
  });
  zip.end();
  return Buffer.concat(chunks);
}
