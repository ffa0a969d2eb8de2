import type { Persistence } from '../database/index.js';
import { Queue1764000000020 } from './migrations/1764000000020-queue.js';
import { OutboxRow } from './outbox.row.js';

export { queueBackend, type QueueBackend, type QueueBackendSettings } from './backend.js';
export { enqueue, enqueueMany } from './enqueue.js';
export { listFailedJobs, retryFailedJob, type FailedJob } from './failed-jobs.js';
export { subscriberJob, type AnyFactSubscriber, type AnyJobHandler, type FactSubscriber, type JobHandler } from './job-handler.js';
export { PostponedError } from './postponed.js';
export { jobRegistry, type DeclaredJob, type JobRegistry } from './registry.js';
export { fanOutFollower, WorkerRuntime, type PeriodicTask } from './worker-runtime.js';

export const queuePersistence: Persistence = { schema: 'queue', rows: [OutboxRow], migrations: [Queue1764000000020] };
