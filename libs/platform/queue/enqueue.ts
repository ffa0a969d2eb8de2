import { jobId, newId, type JobPayload, type JobType } from '#kernel';
import type { Sql } from '../database/index.js';

/** Asks for a job in the caller's transaction. A second request of the same key is a no-op. */
export async function enqueue<P extends JobPayload>(tx: Sql, job: JobType<P>, payload: P, runAfter?: Date): Promise<void> {
  await tx.rows(
    `insert into queue.outbox (id, queue, job_id, name, payload, attempts, run_after)
     values ($1, $2, $3, $4, $5, $6, coalesce($7, now())) on conflict on constraint outbox_once do nothing`,
    [newId(), job.queue, jobId(job, payload), job.name, JSON.stringify(payload), job.attempts, runAfter ?? null],
  );
}
