import { Injectable } from '@nestjs/common';
import { packCertificates, printCertificates, printSlips } from '#certificates/contract';
import { Clock, newId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import { certificatesErrors } from '../errors.js';
import { findArchive, readParts, type Archive } from '../persistence/archives.repository.js';
import { findCertificate } from '../persistence/certificates.repository.js';
import { mayList } from './certificate.policy.js';
import { IssueForActivity } from './issue-for-activity.js';

/** Archives of an activity's certificates: asked for, made by the worker, fetched. */
@Injectable()
export class ManageArchives {
  constructor(
    private readonly db: Database,
    private readonly activities: IssueForActivity,
    private readonly clock: Clock,
  ) {}

  async askZip(actor: Actor, activityId: string): Promise<string> {
    const { programmeId } = await this.activities.open(actor, activityId);
    return this.begin(actor, 'certificates.pack', programmeId, (tx, taskId) => enqueue(tx, packCertificates, { taskId, archiveId: newId(), programmeId, activityId }));
  }

  /** All certificates one after the other, for the printer. */
  async askPrint(actor: Actor, activityId: string): Promise<string> {
    const { programmeId } = await this.activities.open(actor, activityId);
    return this.begin(actor, 'certificates.print', programmeId, (tx, taskId) => enqueue(tx, printCertificates, { taskId, archiveId: newId(), programmeId, activityId, language: actor.language }));
  }

  /** Slips for the holders of a training whom no letter reaches. */
  async askSlips(actor: Actor, activityId: string): Promise<string> {
    const { programmeId } = await this.activities.open(actor, activityId);
    return this.begin(actor, 'certificates.print-slips', programmeId, (tx, taskId) => enqueue(tx, printSlips, { taskId, archiveId: newId(), programmeId, activityId, certificateId: null, language: actor.language }));
  }

  /** A slip for the holder of one certificate; it ends the slip that they had. */
  async askSlip(actor: Actor, certificateId: string): Promise<string> {
    const certificate = await findCertificate(this.db, certificateId);
    if (certificate === undefined || certificate.state === 'erased' || !mayList(actor, certificate.programmeId)) throw certificatesErrors.error('certificates.not-found');
    const { programmeId } = certificate;
    return this.begin(actor, 'certificates.print-slips', programmeId, (tx, taskId) => enqueue(tx, printSlips, { taskId, archiveId: newId(), programmeId, activityId: null, certificateId, language: actor.language }));
  }

  private begin(actor: Actor, kind: string, programmeId: string, order: (tx: Tx, taskId: string) => Promise<void>): Promise<string> {
    return this.db.transaction(async (tx) => {
      const taskId = await beginTask(tx, { kind, programmeId, startedBy: actor.personId, total: null }, this.clock.now());
      await order(tx, taskId);
      return taskId;
    });
  }

  async fetch(actor: Actor, id: string): Promise<{ archive: Archive; parts: AsyncGenerator<Buffer> }> {
    const archive = await findArchive(this.db, id, this.clock.now());
    if (archive === undefined || !mayList(actor, archive.programmeId)) throw certificatesErrors.error('certificates.not-found');
    return { archive, parts: readParts(this.db, id) };
  }
}
