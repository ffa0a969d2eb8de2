import { jobId, newId, type JobPayload, type JobType } from '#kernel';
import { prepared, type Sql } from '../database/index.js';

const one = prepared(
  `insert into queue.outbox (id, queue, job_id, name, payload, attempts, run_after)
   values ($1, $2, $3, $4, $5, $6, coalesce($7, now())) on conflict on constraint outbox_once do nothing`,
);

/** Asks for a job in the caller's transaction. A second request of the same key is a no-op. */
export async function enqueue<P extends JobPayload>(tx: Sql, job: JobType<P>, payload: P, runAfter?: Date): Promise<void> {
  await tx.rows(
    one,
    [newId(), job.queue, jobId(job, payload), job.name, JSON.stringify(payload), job.attempts, runAfter ?? null],
  );
}

const many = prepared(
  `insert into queue.outbox (id, queue, job_id, name, payload, attempts, run_after)
   select id, $1, job_id, $2, payload, $3, coalesce($4, now()) from unnest($5::uuid[], $6::text[], $7::jsonb[]) as wanted(id, job_id, payload)
   on conflict on constraint outbox_once do nothing`,
);

/** Asks for many jobs of one kind with one statement. */
export async function enqueueMany<P extends JobPayload>(tx: Sql, job: JobType<P>, payloads: readonly P[], runAfter?: Date): Promise<void> {
  if (payloads.length === 0) return;
  await tx.rows(
    many,
    [job.queue, job.name, job.attempts, runAfter ?? null, payloads.map(() => newId()), payloads.map((payload) => jobId(job, payload)), payloads.map((payload) => JSON.stringify(payload))],
  );
}
