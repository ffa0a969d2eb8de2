import { Injectable } from '@nestjs/common';
import { Clock, type JobPayload } from '#kernel';
import { deliverMessage, deliverMessages } from '#messaging/contract';
import { Database, type Tx } from '#platform/database';
import { enqueue, type JobHandler } from '#platform/queue';
import { DeliveryGate } from '../application/delivery-gate.js';
import { MailCarrier } from '../application/mail-carrier.js';
import { queuedMessages, settle, type QueuedMessage } from '../persistence/messages.repository.js';

interface Deliveries extends JobPayload {
  readonly messageIds: readonly string[];
}

/** As many as the pool has connections. */
const atOnce = 4;
const retryAfterMs = 30_000;

/**
 * Delivers many messages. What the server has taken is settled at once, a few together, on a connection of its own: after
 * a crash only those few are sent again, with the same Message-IDs. The job's row keeps a second delivery out.
 */
@Injectable()
export class DeliverMessagesHandler implements JobHandler<Deliveries> {
  readonly job = deliverMessages;

  constructor(
    private readonly db: Database,
    private readonly gate: DeliveryGate,
    private readonly carrier: MailCarrier,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { messageIds }: Deliveries): Promise<void> {
    const messages = await queuedMessages(tx, messageIds);
    const admissions = await this.gate.admit(tx, messages);
    const those = (admission: string) => messages.filter(({ id }) => admissions.get(id) === admission);
    const now = this.clock.now();
    await this.settle(those('withhold'), 'withheld');
    await this.settle(those('undeliverable'), 'undeliverable');
    for (const { id } of messages) {
      const admission = admissions.get(id);
      if (typeof admission === 'object') await enqueue(tx, deliverMessage, { messageId: id }, admission.notBefore);
    }
    const left = await this.send(those('send'));
    // Each of these goes on alone, with attempts and refusals of its own.
    for (const { id } of left) await enqueue(tx, deliverMessage, { messageId: id }, new Date(now.getTime() + retryAfterMs));
  }

  /** Answers those that the server did not take. */
  private async send(messages: readonly QueuedMessage[]): Promise<QueuedMessage[]> {
    const waiting = [...messages];
    const left: QueuedMessage[] = [];
    const connection = async () => {
      for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
        const { outcome } = await this.carrier.carry(message);
        if (outcome === 'sent') await this.taken(message);
        else left.push(message);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, connection));
    return left;
  }

  private pending: QueuedMessage[] = [];
  private writing: Promise<void> | null = null;

  /** Waits until it is written down that this one was taken; whoever comes meanwhile is written with the next statement. */
  private async taken(message: QueuedMessage): Promise<void> {
    this.pending.push(message);
    while (this.pending.includes(message)) {
      this.writing ??= this.write().finally(() => (this.writing = null));
      await this.writing;
    }
  }

  private async write(): Promise<void> {
    // A copy: others come while this is being written, and are not among it.
    const batch = [...this.pending];
    await this.settle(batch, 'sent');
    this.pending = this.pending.filter((message) => !batch.includes(message));
  }

  private settle(messages: readonly QueuedMessage[], state: 'sent' | 'withheld' | 'undeliverable'): Promise<void> {
    return settle(this.db, messages.map(({ id }) => id), state, this.clock.now(), this.carrier.keepsContent);
  }
}
