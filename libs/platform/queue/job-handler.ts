import type { FactPayload, FactType, JobPayload, JobType, RecordedFact } from '#kernel';
import { defineJob } from '#kernel';
import type { Tx } from '../database/index.js';
import { findFact } from '../ledger/index.js';

/** Does a job's effect in `tx`; the job counts as done when, and only when, `tx` commits. */
export interface JobHandler<P extends JobPayload = JobPayload> {
  readonly job: JobType<P>;
  handle(tx: Tx, payload: P): Promise<void>;
}

/** Hears of each fact of one type, in a job of its own. */
export interface FactSubscriber<P extends FactPayload = FactPayload> {
  /** Unique and stable: it names the job. */
  readonly name: string;
  readonly fact: FactType<P>;
  handle(tx: Tx, fact: RecordedFact<P>): Promise<void>;
}

/** A subscriber or handler of any payload, as composition lists hold them. */
export type AnyJobHandler = JobHandler<never>;
export interface AnyFactSubscriber {
  readonly name: string;
  readonly fact: Pick<FactType<FactPayload>, 'type' | 'version'>;
  handle(tx: Tx, fact: never): Promise<void>;
}

export interface FactJob extends JobPayload {
  readonly factId: string;
}

/** The job by which one subscriber hears of one fact. */
export function subscriberJob(name: string): JobType<FactJob> {
  return defineJob<FactJob>({ queue: 'facts', name, version: 1, key: ({ factId }) => factId, attempts: 12 });
}

export function subscriberHandler<P extends FactPayload>(subscriber: FactSubscriber<P>): JobHandler<FactJob> {
  return {
    job: subscriberJob(subscriber.name),
    async handle(tx, { factId }) {
      const fact = await findFact<P>(tx, factId);
      if (fact === undefined) throw new Error(`Fact ${factId} is not in the ledger`);
      await subscriber.handle(tx, fact);
    },
  };
}
