import { describe, expect, it } from '@jest/globals';
import { defineJob } from '#kernel';
import { jobRegistry } from './registry.js';

const job = defineJob<{ readonly id: string }>({ queue: 'q', name: 'things.do', version: 1, key: ({ id }) => id, attempts: 1 });
const handler = { job, handle: async () => undefined };

describe('jobRegistry', () => {
  it('takes one handler a job', () => {
    expect(jobRegistry([job], [handler], []).queues).toEqual(['q']);
  });

  it('refuses a second handler, a job without one and a handler without a job, in words that help', () => {
    expect(() => jobRegistry([job], [handler, { ...handler }], [])).toThrow('Job "things.do" has two handlers; keep one of them');
    expect(() => jobRegistry([job], [], [])).toThrow('Job "things.do" has no handler; add its handler to the worker');
    expect(() => jobRegistry([], [handler], [])).toThrow('answers no declared job');
  });
});
