import { Injectable } from '@nestjs/common';
import { Clock, type JobPayload } from '#kernel';
import { deliverMessage } from '#messaging/contract';
import type { Tx } from '#platform/database';
import type { MailRefusedError } from '#platform/mail';
import { PostponedError, type JobHandler } from '#platform/queue';
import { DeliveryGate } from '../application/delivery-gate.js';
import { MailCarrier } from '../application/mail-carrier.js';
import { kindOfReply } from '../domain/bounce.js';
import { messagingErrors } from '../errors.js';
import { recordBounce } from '../persistence/bounces.repository.js';
import { lockQueuedMessage, settle, type QueuedMessage } from '../persistence/messages.repository.js';

interface Delivery extends JobPayload {
  readonly messageId: string;
}

/** Hands a message over and settles it in one transaction; a copy sent after a crash in between has the same Message-ID. */
@Injectable()
export class DeliverMessageHandler implements JobHandler<Delivery> {
  readonly job = deliverMessage;

  constructor(
    private readonly gate: DeliveryGate,
    private readonly carrier: MailCarrier,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { messageId }: Delivery): Promise<void> {
    const message = await lockQueuedMessage(tx, messageId);
    if (message === undefined) return;
    if (message.notBefore !== null && message.notBefore > this.clock.now()) throw new PostponedError(message.notBefore);
    const admission = (await this.gate.admit(tx, [message])).get(message.id) ?? 'withhold';
    if (typeof admission === 'object') throw new PostponedError(admission.notBefore);
    const state = admission === 'send' ? await this.send(tx, message) : admission === 'withhold' ? 'withheld' : admission;
    await settle(tx, [message.id], state, this.clock.now(), this.carrier.keepsContent);
  }

  private async send(tx: Tx, message: QueuedMessage): Promise<'sent' | 'undeliverable'> {
    const carried = await this.carrier.carry(message);
    if (carried.outcome === 'sent') return 'sent';
    if (carried.outcome === 'failed') throw carried.error;
    await noteRefusal(tx, message, carried.error, this.clock.now());
    return 'undeliverable';
  }
}

/** @throws DomainError when it is the mail that was refused, and not its address */
async function noteRefusal(tx: Tx, { id, recipient }: QueuedMessage, { recipient: refused, message }: MailRefusedError, at: Date): Promise<void> {
  if (refused === null) throw messagingErrors.error('messaging.refused', { params: { reason: message } });
  await recordBounce(tx, { messageId: id, address: recipient, kind: kindOfReply(refused), status: refused.status, diagnostic: message, source: 'smtp', at });
}
