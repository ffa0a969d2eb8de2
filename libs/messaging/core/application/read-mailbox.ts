import { Injectable } from '@nestjs/common';
import { isId, type PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { MailSettings } from '#platform/mail';
import { ProgrammeDirectory } from '#programme/contract';
import { messagingErrors } from '../errors.js';
import { findMailboxMessage, listMailbox, type MailboxEntry, type MailboxMessage } from '../persistence/mailbox.query.js';
import { mayRunInstallation } from './messaging.policy.js';

/** The local mailbox. Where mail leaves by SMTP there is none: what people were sent is theirs. */
@Injectable()
export class ReadMailbox {
  constructor(
    private readonly db: Database,
    private readonly settings: MailSettings,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async list(actor: Actor, page: PageRequest): Promise<MailboxEntry[]> {
    await this.check(actor);
    return listMailbox(this.db, page);
  }

  async one(actor: Actor, id: string): Promise<MailboxMessage> {
    await this.check(actor);
    const message = isId(id) ? await findMailboxMessage(this.db, id) : undefined;
    if (message === undefined) throw messagingErrors.error('messaging.not-found');
    return message;
  }

  private async check(actor: Actor): Promise<void> {
    const open = this.settings.smtpUrl === null && mayRunInstallation(actor, await this.programmes.programmes(this.db));
    if (!open) throw messagingErrors.error('messaging.not-found');
  }
}
