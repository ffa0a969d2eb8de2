import { BootRefusal } from '../supervision/index.js';
import { subscriberHandler, type AnyFactSubscriber, type AnyJobHandler, type JobHandler } from './job-handler.js';

/** Every handler of the worker by job name. Composition makes it, and it refuses to exist unless it is complete. */
export interface JobRegistry {
  readonly queues: readonly string[];
  readonly subscribers: readonly AnyFactSubscriber[];
  handlerOf(name: string): JobHandler | undefined;
}

/** A job that some domain may ask for; the registry checks that each has its one handler. */
export interface DeclaredJob {
  readonly queue: string;
  readonly name: string;
}

/** @throws BootRefusal when a job has no handler, or more than one. */
export function jobRegistry(declared: readonly DeclaredJob[], handlers: readonly AnyJobHandler[], subscribers: readonly AnyFactSubscriber[]): JobRegistry {
  const all = [...handlers, ...subscribers.map((subscriber) => subscriberHandler(subscriber) as AnyJobHandler)];
  const byName = new Map<string, AnyJobHandler>();
  for (const handler of all) {
    if (byName.has(handler.job.name)) {
      throw new BootRefusal(`Job "${handler.job.name}" has two handlers; keep one of them, or give the second a name of its own.`);
    }
    byName.set(handler.job.name, handler);
  }
  for (const { name } of declared) {
    if (!byName.has(name)) throw new BootRefusal(`Job "${name}" has no handler; add its handler to the worker, or remove the job.`);
  }
  for (const { job } of handlers) {
    if (!declared.some(({ name }) => name === job.name)) throw new BootRefusal(`Handler of job "${job.name}" answers no declared job; declare the job in its domain's contract.`);
  }
  return {
    queues: [...new Set(all.map((handler) => handler.job.queue))],
    subscribers,
    handlerOf: (name) => byName.get(name) as JobHandler | undefined,
  };
}
