import { Injectable } from '@nestjs/common';
import { packCertificates } from '#certificates/contract';
import { Clock, newId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import { certificatesErrors } from '../errors.js';
import { findArchive, readParts, type Archive } from '../persistence/archives.repository.js';
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

  async ask(actor: Actor, activityId: string): Promise<string> {
    const { programmeId } = await this.activities.open(actor, activityId);
    return this.db.transaction(async (tx) => {
      const taskId = await beginTask(tx, { kind: 'certificates.pack', programmeId, startedBy: actor.personId, total: null }, this.clock.now());
      await enqueue(tx, packCertificates, { taskId, archiveId: newId(), programmeId, activityId });
      return taskId;
    });
  }

  async fetch(actor: Actor, id: string): Promise<{ archive: Archive; parts: AsyncGenerator<Buffer> }> {
    const archive = await findArchive(this.db, id, this.clock.now());
    if (archive === undefined || !mayList(actor, archive.programmeId)) throw certificatesErrors.error('certificates.not-found');
    return { archive, parts: readParts(this.db, id) };
  }
}
