import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform/database';
import { deleteFile, olderFiles } from '#platform/files';
import type { PeriodicTask } from '#platform/queue';
import { itemFiles } from '../domain/bank-item.js';
import { keptFileDays } from '../domain/file-formats.js';
import { shownHashes } from '../persistence/shown-hashes.query.js';

const day = 86_400_000;
const atOnce = 500;

/** Deletes, once a day, pictures and sounds that were sent to a question and that neither it nor another nor a version of any shows. */
@Injectable()
export class ForgetUnshownMedia implements PeriodicTask {
  readonly name = 'assessments.forget-unshown-media';
  readonly everyMs = day;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptFileDays * day);
    const shown = await shownHashes(this.db);
    for (let after: string | null = null, full = true; full; ) {
      const files: Awaited<ReturnType<typeof olderFiles>> = await olderFiles(this.db, itemFiles, { before, after, limit: atOnce });
      const unshown = files.filter(({ hash }) => !shown.has(hash));
      for (const { id } of unshown) await this.db.transaction((tx) => deleteFile(tx, id));
      after = files.at(-1)?.id ?? null;
      full = files.length === atOnce;
    }
  }
}
