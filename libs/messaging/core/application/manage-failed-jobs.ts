import { Injectable } from '@nestjs/common';
import { isId, type Page, type PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { listFailedJobs, retryFailedJob, type FailedJob } from '#platform/queue';
import { ProgrammeDirectory } from '#programme/contract';
import { messagingErrors } from '../errors.js';
import { mayRunInstallation } from './messaging.policy.js';

/** Work that was given up after its attempts: shown, and tried again on demand. */
@Injectable()
export class ManageFailedJobs {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async list(actor: Actor, programmeKey: string, page: PageRequest): Promise<Page<FailedJob>> {
    const programmes = await this.programmes.programmes(this.db);
    const known = programmes.some(({ key }) => key === programmeKey);
    if (!known || !mayRunInstallation(actor, programmes)) throw messagingErrors.error('messaging.not-found');
    return listFailedJobs(this.db, page);
  }

  async retry(actor: Actor, id: string): Promise<void> {
    if (!isId(id) || !mayRunInstallation(actor, await this.programmes.programmes(this.db))) throw messagingErrors.error('messaging.not-found');
    if (!(await this.db.transaction((tx) => retryFailedJob(tx, id)))) throw messagingErrors.error('messaging.not-failed');
  }
}
