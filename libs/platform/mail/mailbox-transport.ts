import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { newId } from '#kernel';
import { composed } from './composed.js';
import { MailTransport, type Mail } from './mail-transport.js';

/** Keeps mails as .eml files: one a Message-ID, so that a mail sent again replaces its first copy. */
export class MailboxTransport extends MailTransport {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(private readonly folder: string) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const { message } = await this.composer.sendMail(composed(mail));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `${mail.messageId.replace(/[^\w.@-]/g, '_')}.eml`);
    const draft = `${path}.${newId()}.tmp`;
    try {
      await writeDurably(draft, message as Buffer);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  close(): void {
    this.composer.close();
  }
}

/** On the disk before it gets its name: what has the name is whole, also after a power cut. */
async function writeDurably(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
