import { Injectable } from '@nestjs/common';
import { issueForActivity, type IssueStep } from '#certificates/contract';
import { CurriculaDirectory } from '#curricula/contract';
import { Clock } from '#kernel';
import type { Tx } from '#platform/database';
import { advanceTask, finishTask, findTask } from '#platform/progress';
import { enqueue, type JobHandler } from '#platform/queue';
import { IssueCertificate } from '../application/issue-certificate.js';
import { typesetTogether } from '../application/record-certificate.js';
import { peopleWithCertificate } from '../persistence/activity-certificates.query.js';

const batch = 20;

/** Issues one batch, says how far it is and asks for the next, in one transaction: whatever is killed, each is issued once and no number is lost. */
@Injectable()
export class IssueForActivityHandler implements JobHandler<IssueStep> {
  readonly job = issueForActivity;

  constructor(
    private readonly curricula: CurriculaDirectory,
    private readonly issue: IssueCertificate,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, step: IssueStep): Promise<void> {
    const { taskId, activityId, actorId, after } = step;
    const holders = await peopleWithCertificate(tx, activityId);
    const open = (await this.curricula.completionsOf(tx, activityId)).filter(({ id, personId }) => id > after && !holders.has(personId)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const now = open.slice(0, batch);
    const issued: string[] = [];
    let failed = 0;
    for (const { id } of now) {
      const result = await this.issue.attempt(tx, id, actorId, 'later');
      if (result.outcome === 'issued') issued.push(result.certificateId);
      if (result.outcome === 'held-back') failed += 1;
    }
    await typesetTogether(tx, issued);
    const done = issued.length;
    // What is held back was never part of the total.
    await advanceTask(tx, taskId, { done }, this.clock.now());
    const last = now.at(-1);
    if (last !== undefined && open.length > batch) return enqueue(tx, issueForActivity, { ...step, after: last.id });
    const task = await findTask(tx, taskId);
    await finishTask(tx, taskId, { issued: task?.done ?? done, heldBack: failed }, this.clock.now());
  }
}
