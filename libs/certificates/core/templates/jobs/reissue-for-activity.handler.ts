import { Injectable } from '@nestjs/common';
import { reissueForActivity, type ReissueStep } from '#certificates/contract';
import { Clock } from '#kernel';
import type { Tx } from '#platform/database';
import { advanceTask, finishTask, findTask } from '#platform/progress';
import { enqueue, type JobHandler } from '#platform/queue';
import { typesetTogether } from '../../application/record-certificate.js';
import { ReissueCertificate } from '../../application/reissue-certificate.js';
import { lockCertificate } from '../../persistence/certificates.repository.js';
import { ReissueForActivity } from '../application/reissue-for-activity.js';
import { issuedLooks } from '../persistence/reissue.query.js';

const batch = 20;

/** Issues one batch anew and asks for the next, in one transaction: whatever is killed, each is replaced once. New revisions look as they should, so they are passed over. */
@Injectable()
export class ReissueForActivityHandler implements JobHandler<ReissueStep> {
  readonly job = reissueForActivity;

  constructor(
    private readonly activities: ReissueForActivity,
    private readonly reissue: ReissueCertificate,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, step: ReissueStep): Promise<void> {
    const { taskId, activityId, actorId, after } = step;
    const issued = await issuedLooks(tx, activityId, after, batch);
    const reissued: string[] = [];
    for (const { id } of await this.activities.outdated(tx, issued)) {
      const certificate = await lockCertificate(tx, id);
      // Somebody else may have revoked or replaced it by now.
      if (certificate?.state !== 'valid') continue;
      reissued.push(await this.reissue.again(tx, certificate, actorId, 'later'));
    }
    await typesetTogether(tx, reissued);
    const done = reissued.length;
    await advanceTask(tx, taskId, { done }, this.clock.now());
    const last = issued.at(-1);
    if (last !== undefined && issued.length === batch) return enqueue(tx, reissueForActivity, { ...step, after: last.id });
    const task = await findTask(tx, taskId);
    await finishTask(tx, taskId, { reissued: task?.done ?? done }, this.clock.now());
  }
}
