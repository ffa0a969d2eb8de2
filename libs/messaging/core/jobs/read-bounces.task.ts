import { Injectable, Logger } from '@nestjs/common';
import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Clock } from '#kernel';
import { Database, firstRow } from '#platform/database';
import { MailSettings } from '#platform/mail';
import type { PeriodicTask } from '#platform/queue';
import { kindOfStatus } from '../domain/bounce.js';
import { deliveryReports, type DeliveryReport } from '../domain/delivery-report.js';
import { recordBounce } from '../persistence/bounces.repository.js';

const largest = 5 * 2 ** 20;

/** Reads what came back (RFC 3464) from the operator's Maildir: each mail of `new/` once, which then goes to `cur/`. */
@Injectable()
export class ReadBouncesTask implements PeriodicTask {
  readonly name = 'messaging.read-bounces';
  readonly everyMs = 60_000;
  private readonly logger = new Logger('bounces');

  constructor(
    private readonly db: Database,
    private readonly settings: MailSettings,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const { bouncesDir } = this.settings;
    if (bouncesDir === undefined) return;
    const names = await readdir(join(bouncesDir, 'new')).catch(() => []);
    for (const name of names.sort()) await this.read(bouncesDir, name).catch((error: unknown) => this.logger.warn(`${name}: ${error instanceof Error ? error.message : String(error)}`));
  }

  private async read(folder: string, name: string): Promise<void> {
    const path = join(folder, 'new', name);
    const { size } = await stat(path);
    const reports = size > largest ? [] : deliveryReports(await readFile(path, 'latin1'));
    for (const report of reports) if (report.action === 'failed') await this.record(report);
    await mkdir(join(folder, 'cur'), { recursive: true });
    await rename(path, join(folder, 'cur', `${name}:2,S`));
  }

  /** Once for each message and address, also when the mail is read again after a crash. */
  private async record({ recipient, status, diagnostic, messageId }: DeliveryReport): Promise<void> {
    await this.db.transaction(async (tx) => {
      const message = messageId === null ? undefined : await firstRow<{ id: string; recipient: string }>(tx, `select id, recipient from messaging.message where message_id = $1 for update`, [messageId]);
      // Only what we have written comes back to us: anybody can send a mail that looks like a report.
      if (message === undefined) return;
      if ((await firstRow(tx, `select 1 from messaging.bounce where message_id = $1 and source = 'report'`, [message.id])) !== undefined) return;
      await recordBounce(tx, { messageId: message.id, address: message.recipient, kind: kindOfStatus(status), status, diagnostic: `${recipient}: ${diagnostic}`, source: 'report', at: this.clock.now() });
    });
  }
}
