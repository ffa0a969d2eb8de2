import type { INestApplicationContext } from '@nestjs/common';
import { jobRegistry, type JobRegistry } from '#platform/queue';
import { declaredJobs, factSubscribers, jobHandlers } from './domains.js';

/** The handlers of all domains, resolved; refuses a job without handler or with two. */
export function workerRegistry(app: INestApplicationContext): JobRegistry {
  const resolve = <T>(type: new (...parameters: never[]) => T): T => app.get(type, { strict: false });
  return jobRegistry(declaredJobs, jobHandlers.map(resolve), factSubscribers.map(resolve));
}
