import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { changed, undone, type BulkChange, type LabelChange } from '../domain/bulk-change.js';
import { bankErrors } from '../errors.js';
import { hasFolder } from '../persistence/bank-items.repository.js';
import { claimUndo, foldersOf, insertChange, lockLabels, writeLabels } from '../persistence/banks.repository.js';
import { BankGate } from './bank-gate.js';

/** Changes the labels of many questions at once, all or none, and takes such a change back. */
@Injectable()
export class ChangeMany {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: BankGate,
  ) {}

  execute(actor: Actor, bankId: string, itemIds: readonly string[], change: BulkChange): Promise<{ changeId: string; changed: number }> {
    return this.db.transaction(async (tx) => {
      await this.gate.bank(tx, actor, bankId);
      if (change.folderId != null && !(await hasFolder(tx, bankId, change.folderId))) throw bankErrors.error('bank.no-folder', { errors: [{ pointer: '/folderId', code: 'bank.no-folder' }] });
      const now = this.clock.now();
      const all = (await lockLabels(tx, bankId, itemIds)).map((before): LabelChange => ({ before, after: changed(before, change, now) }));
      const changes = all.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
      await writeLabels(tx, changes.map(({ after }) => after));
      return { changeId: await insertChange(tx, bankId, actor.personId, now, changes), changed: changes.length };
    });
  }

  undo(actor: Actor, bankId: string, changeId: string): Promise<{ changed: number }> {
    return this.db.transaction(async (tx) => {
      await this.gate.bank(tx, actor, bankId);
      const changes = isId(changeId) ? await claimUndo(tx, bankId, changeId, actor.personId, this.clock.now()) : undefined;
      if (changes === undefined) throw bankErrors.error('bank.nothing-to-undo');
      const byItem = new Map(changes.map((change) => [change.before.id, change]));
      const now = await lockLabels(tx, bankId, [...byItem.keys()]);
      const folders = new Set((await foldersOf(tx, bankId)).map(({ id }) => id));
      const before = now.flatMap((labels) => {
        const change = byItem.get(labels.id);
        return change === undefined ? [] : [undone(labels, change)];
      });
      await writeLabels(tx, before.map((labels) => ({ ...labels, folderId: labels.folderId !== null && folders.has(labels.folderId) ? labels.folderId : null })));
      return { changed: now.length };
    });
  }
}
