import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { ContactLimits, inQuietHours } from '#messaging/contract';
import { Database, type Tx } from '#platform/database';
import { formatDate } from '#platform/i18n';
import type { PeriodicTask } from '#platform/queue';
import { HolderLetters } from '../application/holder-letters.js';
import { findCertificate } from '../persistence/certificates.repository.js';
import { noteReminder, takeDueReminders, type DueReminder } from '../persistence/renewals.repository.js';

const batch = 50;

/** Tells holders in time that a certificate comes to its end; in the daytime, since nothing hurries. */
@Injectable()
export class RemindOfRenewalTask implements PeriodicTask {
  readonly name = 'certificates.remind-of-renewal';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly db: Database,
    private readonly letters: HolderLetters,
    private readonly limits: ContactLimits,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    if (inQuietHours(this.clock.now(), this.limits.rules)) return;
    while ((await this.db.transaction((tx) => this.remind(tx))) === batch);
  }

  /** The note and the letter are written together, so each is sent once however often this is torn. */
  private async remind(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const due = await takeDueReminders(tx, now.toISOString().slice(0, 10), batch);
    for (const reminder of due) {
      if (await noteReminder(tx, reminder, now)) await this.write(tx, reminder);
    }
    return due.length;
  }

  private async write(tx: Tx, { certificateId, days }: DueReminder): Promise<void> {
    const certificate = await findCertificate(tx, certificateId);
    const validUntil = certificate?.claims.validUntil ?? null;
    if (certificate === undefined || validUntil === null) return;
    const { language } = certificate.claims;
    await this.letters.send(tx, certificate, { name: 'certificate-renewal', key: `certificate-renewal:${certificateId}:${days}`, values: { validUntil: formatDate(new Date(`${validUntil}T12:00:00Z`), language, 'UTC') } });
  }
}
