import type { Queue } from 'bullmq';
import type { JobPayload } from '#kernel';
import type { Database } from '../database/index.js';

interface WantedJob {
  readonly id: string;
  readonly queue: string;
  readonly jobId: string;
  readonly generation: number;
  readonly name: string;
  readonly payload: JobPayload;
  readonly attempts: number;
}

const batch = 500;

/** The job's identity in the backend; a retry by hand is a new job there, and the same row here. BullMQ refuses colons, with which keys part their ids, and bare numbers. */
export function backendId({ jobId, generation }: Pick<WantedJob, 'jobId' | 'generation'>): string {
  return `${encodeURIComponent(jobId)}.g${generation}`;
}

/**
 * Moves wanted jobs that are due to the backend. Adding comes before marking: a crash between the two adds the same
 * identity again, which the backend ignores. Answers how many were moved.
 */
export async function relayDue(db: Database, queueOf: (name: string) => Queue): Promise<number> {
  return db.transaction(async (tx) => {
    const jobs = await tx.rows<WantedJob>(
      `select id, queue, job_id as "jobId", generation, name, payload, attempts from queue.outbox
       where state = 'pending' and run_after <= now() order by run_after, id limit ${batch} for update skip locked`,
    );
    await addToBackend(jobs, queueOf);
    await tx.rows(`update queue.outbox set state = 'relayed', relayed_at = now() where id = any($1::uuid[])`, [jobs.map((job) => job.id)]);
    return jobs.length;
  });
}

/** Gives the backend again what it should have had for long: it may have lost it, and ignores what it still has. */
export async function relayAgain(db: Database, queueOf: (name: string) => Queue, olderThanSeconds: number): Promise<number> {
  const jobs = await db.rows<WantedJob>(
    `update queue.outbox set relayed_at = now()
     where id in (select id from queue.outbox where state = 'relayed' and relayed_at < now() - make_interval(secs => $1) order by relayed_at limit ${batch} for update skip locked)
     returning id, queue, job_id as "jobId", generation, name, payload, attempts`,
    [olderThanSeconds],
  );
  await addToBackend(jobs, queueOf);
  return jobs.length;
}

async function addToBackend(jobs: WantedJob[], queueOf: (name: string) => Queue): Promise<void> {
  for (const name of new Set(jobs.map((job) => job.queue))) {
    const wanted = jobs.filter((job) => job.queue === name);
    await queueOf(name).addBulk(
      wanted.map((job) => ({
        name: job.name,
        data: { jobId: job.jobId, payload: job.payload },
        opts: { jobId: backendId(job), attempts: job.attempts, backoff: { type: 'exponential', delay: 1_000 }, removeOnComplete: true, removeOnFail: true },
      })),
    );
  }
}
