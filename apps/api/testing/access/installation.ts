import { newId } from '#kernel';
import { deliverMessage } from '#messaging/contract';
import { enqueue } from '#platform/queue';
import { programme, someLetter, type AccessRule } from './given.js';

export const installation: Record<string, AccessRule> = {
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
