import { createTransport } from 'nodemailer';
import { composed } from './composed.js';
import { MailRefusedError, MailTransport, type Mail } from './mail-transport.js';

/** One pool of connections to the operator's SMTP server. */
export class SmtpTransport extends MailTransport {
  private readonly pool;

  constructor(smtpUrl: string) {
    super();
    const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };
    this.pool = createTransport({ ...timeouts, url: smtpUrl, pool: true, maxConnections: 4, maxMessages: 200 });
  }

  async send(mail: Mail): Promise<void> {
    try {
      await this.pool.sendMail(composed(mail));
    } catch (error) {
      if (!refusedForGood(error)) throw error;
      throw new MailRefusedError(error instanceof Error ? error.message : String(error), refusedRecipient(error));
    }
  }

  close(): void {
    this.pool.close();
  }
}

/** Of our mails each has one recipient, so a refused envelope after the sender is that recipient's. */
function refusedRecipient(error: unknown): MailRefusedError['recipient'] {
  const { code, command, responseCode, response } = error as { code?: string; command?: string; responseCode?: number; response?: string };
  if (code !== 'EENVELOPE' || command === 'MAIL FROM' || responseCode === undefined) return null;
  return { reply: responseCode, status: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? null };
}

/** A 5yz reply to the envelope or the message is final; one to the sign-in is the operator's to mend. */
function refusedForGood(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500;
}
