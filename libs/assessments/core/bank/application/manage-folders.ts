import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { makesCircle } from '../domain/folders.js';
import { bankErrors } from '../errors.js';
import { dissolveFolder, foldersOf, insertFolder, updateFolder, type Folder } from '../persistence/banks.repository.js';
import { BankGate } from './bank-gate.js';

export type FolderInput = Omit<Folder, 'id'>;

@Injectable()
export class ManageFolders {
  constructor(
    private readonly db: Database,
    private readonly gate: BankGate,
  ) {}

  add(actor: Actor, bankId: string, { name, parentId }: FolderInput): Promise<Folder[]> {
    return this.changing(actor, bankId, async (tx, folders) => {
      if (parentId !== null) folderIn(folders, parentId);
      await insertFolder(tx, bankId, { id: newId(), parentId, name });
    });
  }

  change(actor: Actor, bankId: string, folderId: string, { name, parentId }: FolderInput): Promise<Folder[]> {
    return this.changing(actor, bankId, async (tx, folders) => {
      folderIn(folders, folderId);
      if (parentId !== null) folderIn(folders, parentId);
      if (makesCircle(folders, folderId, parentId)) throw bankErrors.error('bank.folder-circle', { errors: [{ pointer: '/parentId', code: 'bank.folder-circle' }] });
      await updateFolder(tx, { id: folderId, parentId, name });
    });
  }

  remove(actor: Actor, bankId: string, folderId: string): Promise<Folder[]> {
    return this.changing(actor, bankId, async (tx, folders) => dissolveFolder(tx, folderIn(folders, folderId)));
  }

  /** Answers the folders as they then are. One change of a bank's folders at a time, so that no two make a circle together. */
  private changing(actor: Actor, bankId: string, change: (tx: Sql, folders: Folder[]) => Promise<void>): Promise<Folder[]> {
    return this.db.transaction(async (tx) => {
      await this.gate.bank(tx, actor, bankId);
      await tx.rows(`select 1 from assessments.bank where id = $1 for update`, [bankId]);
      await change(tx, await foldersOf(tx, bankId));
      return foldersOf(tx, bankId);
    });
  }
}

function folderIn(folders: readonly Folder[], id: string): Folder {
  const folder = folders.find((other) => other.id === id);
  if (folder === undefined) throw bankErrors.error('bank.no-folder', { errors: [{ pointer: '/parentId', code: 'bank.no-folder' }] });
  return folder;
}
