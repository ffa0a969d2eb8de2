import { Injectable } from '@nestjs/common';
import { Zip, ZipPassThrough } from 'fflate';
import { packCertificates, type PackOrder } from '#certificates/contract';
import { Clock } from '#kernel';
import { Database, type Tx } from '#platform/database';
import { advanceTask, failTask, finishTask, measureTask } from '#platform/progress';
import type { JobHandler } from '#platform/queue';
import { validOfActivity } from '../persistence/activity-certificates.query.js';
import { ArchiveParts } from '../persistence/archive-parts.js';
import { findDocument } from '../persistence/documents.repository.js';
import { RenderCertificateHandler } from './render-certificate.handler.js';

const keptDays = 7;

/** Packs the certificates of an activity into a ZIP, part by part; what was not typeset yet is typeset on the way. */
@Injectable()
export class PackCertificatesHandler implements JobHandler<PackOrder> {
  readonly job = packCertificates;

  constructor(
    private readonly db: Database,
    private readonly rendering: RenderCertificateHandler,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { taskId, archiveId, programmeId, activityId }: PackOrder): Promise<void> {
    const certificates = await validOfActivity(tx, activityId);
    if (certificates.length === 0) return failTask(tx, taskId, 'certificates.none-valid', this.clock.now());
    // How far it is must be seen before the transaction ends.
    await measureTask(this.db, taskId, certificates.length, this.clock.now());
    const parts = new ArchiveParts(tx, archiveId);
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      parts.take(chunk);
    });
    for (const { id, number, holderName } of certificates) {
      const entry = new ZipPassThrough(`${fileName(`${holderName} ${number}`)}.pdf`);
      // The same certificates give the same archive, whatever the time of day.
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      entry.push(await this.pdf(tx, id), true);
      await parts.keep();
      await advanceTask(this.db, taskId, { done: 1 }, this.clock.now());
    }
    zip.end();
    const now = this.clock.now();
    await parts.finish({ programmeId, activityId, kind: 'zip', expiresAt: new Date(now.getTime() + keptDays * 86_400_000) }, certificates.map(({ id }) => id));
    await finishTask(tx, taskId, { archiveId, files: certificates.length }, now);
  }

  private async pdf(tx: Tx, certificateId: string): Promise<Uint8Array> {
    const known = await findDocument(tx, certificateId);
    if (known !== undefined) return known.bytes;
    await this.rendering.handle(tx, { certificateId });
    return (await findDocument(tx, certificateId))?.bytes ?? new Uint8Array();
  }
}

/** A name that every file system takes. */
export function fileName(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}<>:"/\\|?*]/gu, '_').slice(0, 120);
}
