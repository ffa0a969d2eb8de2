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
      throw refusedForGood(error) ? new MailRefusedError(error instanceof Error ? error.message : String(error)) : error;
    }
  }

  close(): void {
    this.pool.close();
  }
}

/** A 5yz reply to the envelope or the message is final; one to the sign-in is the operator's to mend. */
function refusedForGood(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500;
}
