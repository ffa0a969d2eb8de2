import { UnrecoverableError, type Job } from 'bullmq';
import { DomainError, type JobPayload } from '#kernel';
import { firstRow, type Database } from '../database/index.js';
import { PostponedError } from './postponed.js';
import type { JobRegistry } from './registry.js';

interface QueuedJob {
  readonly jobId: string;
  readonly payload: JobPayload;
}

/**
 * Runs one delivery of a job. The outbox row is claimed and marked done in the effect's own transaction, so a second
 * delivery waits for the first and then finds nothing to do.
 */
export async function runJob(db: Database, registry: JobRegistry, job: Job<QueuedJob>): Promise<void> {
  const handler = registry.handlerOf(job.name);
  if (handler === undefined) throw new UnrecoverableError(`Job "${job.name}" has no handler`);
  try {
    await db.transaction(async (tx) => {
      const claimed = await firstRow(
        tx,
        `update queue.outbox set state = 'done', finished_at = now(), last_error = null
         where queue = $1 and job_id = $2 and state <> 'done' returning id`,
        [handler.job.queue, job.data.jobId],
      );
      if (claimed !== undefined) await handler.handle(tx, job.data.payload);
    });
  } catch (error) {
    if (error instanceof PostponedError) return postpone(db, handler.job.queue, job.data.jobId, error.until);
    const refused = error instanceof DomainError;
    const last = refused || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    await noteFailure(db, handler.job.queue, job.data.jobId, error, last);
    throw refused ? new UnrecoverableError(error.message) : error;
  }
}

/** As after a retry by hand, the job gets a fresh identity in the backend. */
async function postpone(db: Database, queue: string, jobId: string, until: Date): Promise<void> {
  await db.rows(`update queue.outbox set state = 'pending', generation = generation + 1, run_after = $3 where queue = $1 and job_id = $2 and state <> 'done'`, [queue, jobId, until]);
}

async function noteFailure(db: Database, queue: string, jobId: string, error: unknown, last: boolean): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  await db.rows(
    `update queue.outbox set last_error = $3, state = case when $4 then 'failed' else state end, finished_at = case when $4 then now() else finished_at end
     where queue = $1 and job_id = $2 and state <> 'done'`,
    [queue, jobId, reason.slice(0, 2_000), last],
  );
}
