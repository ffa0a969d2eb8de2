import { join } from 'node:path';
import type { MailSettings } from './mail-settings.js';
import type { MailTransport } from './mail-transport.js';
import { MailboxTransport } from './mailbox-transport.js';
import { SmtpTransport } from './smtp-transport.js';

/** The operator's SMTP server, or the local mailbox. */
export function openMailTransport({ smtpUrl, dataDir }: MailSettings): MailTransport {
  return smtpUrl === null ? new MailboxTransport(join(dataDir, 'mailbox')) : new SmtpTransport(smtpUrl);
}
