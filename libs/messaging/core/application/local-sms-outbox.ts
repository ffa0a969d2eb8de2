import type { Clock } from '#kernel';
import { SmsTransport, type Sms } from '#messaging/contract';
import type { Database } from '#platform/database';

/** Keeps short messages in the database, as the local mailbox keeps letters; one an id. */
export class LocalSmsOutbox extends SmsTransport {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send({ id, to, text }: Sms): Promise<void> {
    await this.db.rows(`insert into messaging.sms (id, recipient, text, created_at) values ($1, $2, $3, $4) on conflict (id) do nothing`, [id, to, text, this.clock.now()]);
  }
}
