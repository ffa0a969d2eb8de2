/** JSON that survives the queue unchanged. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A job as producer and handler agree on it. */
export interface JobType<P extends JobPayload> {
  readonly queue: string;
  readonly name: string;
  readonly version: number;
  /** Names the effect: two enqueued payloads of one key are one effect. */
  readonly key: (payload: P) => string;
  /** Attempts before the job is kept as failed. */
  readonly attempts: number;
}

export function defineJob<P extends JobPayload>(job: JobType<P>): JobType<P> {
  return job;
}

/** The identity of a job in its queue: its name, version and effect key. */
export function jobId<P extends JobPayload>(job: JobType<P>, payload: P): string {
  return `${job.name}.v${job.version}.${job.key(payload)}`;
}
