import { newId } from '#kernel';
import { deliverMessage } from '#messaging/contract';
import { enqueue } from '#platform/queue';
import { beginTask } from '#platform/progress';
import { administrators, programme, someLetter, type AccessRule } from './given.js';

export const installation: Record<string, AccessRule> = {
  readTask: {
    may: administrators,
    path: async (d) => {
      const programmeId = await d.value(`select id as value from programme.programme where key = $1`, [d.programmeKey]);
      return { id: await beginTask(d.api.db, { kind: 'test.work', programmeId, startedBy: newId(), total: 1 }, d.api.clock.now()) };
    },
  },
  listMailbox: { may: ['operator'] },
  getMailboxMessage: { may: ['operator'], path: someLetter },
  listFailedJobs: { may: ['operator'], path: programme },
  retryFailedJob: {
    may: ['operator'],
    path: async (d) => {
      await d.api.db.transaction((tx) => enqueue(tx, deliverMessage, { messageId: newId() }));
      return { id: await d.value(`update queue.outbox set state = 'failed', finished_at = now() where id = (select id from queue.outbox order by id desc limit 1) returning id as value`) };
    },
  },
};
