import { Injectable } from '@nestjs/common';
import { writeQuestionFile } from '#assessments/contract';
import { Clock, isId, newId, type Language } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import { bankErrors } from '../errors.js';
import { exportFileName, type ExportFormat } from '../domain/file-formats.js';
import { hasFolder } from '../persistence/bank-items.repository.js';
import { exportBytes, findExport, insertExport, type BankExport, type Selection } from '../persistence/exports.repository.js';
import { BankGate } from './bank-gate.js';

export interface WantedFile extends Selection {
  readonly format: ExportFormat;
  readonly language: Language;
}

export interface ReadyFile {
  readonly name: string;
  readonly format: ExportFormat;
  readonly bytes: Buffer;
}

/** Has the worker write questions of a bank to a file, tells what the file cannot hold, and hands it out for some days. */
@Injectable()
export class ExportQuestions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: BankGate,
  ) {}

  ask(actor: Actor, bankId: string, wanted: WantedFile): Promise<BankExport> {
    return this.db.transaction(async (tx) => {
      const { programmeId } = await this.gate.bank(tx, actor, bankId);
      if (wanted.folderId !== null && !(await hasFolder(tx, bankId, wanted.folderId))) throw bankErrors.error('bank.no-folder', { errors: [{ pointer: '/folderId', code: 'bank.no-folder' }] });
      const [id, madeAt] = [newId(), this.clock.now()];
      const taskId = await beginTask(tx, { kind: 'assessments.write-questions', programmeId, startedBy: actor.personId, total: null }, madeAt);
      await insertExport(tx, { id, bankId, ...wanted, taskId, madeBy: actor.personId, madeAt });
      await enqueue(tx, writeQuestionFile, { exportId: id });
      return this.visible(tx, actor, id);
    });
  }

  view(actor: Actor, exportId: string): Promise<BankExport> {
    return this.visible(this.db, actor, exportId);
  }

  async file(actor: Actor, exportId: string): Promise<ReadyFile> {
    const { bankId, format, madeAt } = await this.visible(this.db, actor, exportId);
    const { key } = await this.gate.bank(this.db, actor, bankId);
    const bytes = await exportBytes(this.db, exportId);
    if (bytes === undefined) throw bankErrors.error('bank.no-file');
    return { name: exportFileName(key, format, madeAt), format, bytes };
  }

  private async visible(sql: Sql, actor: Actor, exportId: string): Promise<BankExport> {
    const found = isId(exportId) ? await findExport(sql, exportId) : undefined;
    if (found === undefined) throw bankErrors.error('bank.no-file');
    await this.gate.bank(sql, actor, found.bankId);
    return found;
  }
}
