import { Injectable } from '@nestjs/common';
import { readQuestionFile, takeQuestionFile } from '#assessments/contract';
import { Clock, isId, newId, type Language } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import { bankErrors } from '../errors.js';
import type { QuestionFormat } from '../domain/file-formats.js';
import { confirmImport, discardImport, findImport, insertImport, type BankImport } from '../persistence/imports.repository.js';
import { BankGate } from './bank-gate.js';

export interface QuestionFile {
  readonly format: QuestionFormat;
  readonly language: Language;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Takes a file of questions to a bank: first it is read and told what comes over, then, when confirmed, all of it comes in or nothing. */
@Injectable()
export class ImportQuestions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: BankGate,
  ) {}

  upload(actor: Actor, bankId: string, { bytes, ...file }: QuestionFile): Promise<BankImport> {
    if (bytes.length === 0) throw bankErrors.error('bank.empty-file');
    return this.db.transaction(async (tx) => {
      const { programmeId } = await this.gate.bank(tx, actor, bankId);
      const [id, now] = [newId(), this.clock.now()];
      const taskId = await beginTask(tx, { kind: 'assessments.read-questions', programmeId, startedBy: actor.personId, total: null }, now);
      await insertImport(tx, { id, bankId, ...file, taskId, madeBy: actor.personId }, bytes, now);
      await enqueue(tx, readQuestionFile, { importId: id });
      return this.visible(tx, actor, id);
    });
  }

  view(actor: Actor, importId: string): Promise<BankImport> {
    return this.visible(this.db, actor, importId);
  }

  confirm(actor: Actor, importId: string, keepDuplicates: boolean): Promise<BankImport> {
    return this.db.transaction(async (tx) => {
      const { bankId } = await this.visible(tx, actor, importId);
      const { programmeId } = await this.gate.bank(tx, actor, bankId);
      const taskId = await beginTask(tx, { kind: 'assessments.take-questions', programmeId, startedBy: actor.personId, total: null }, this.clock.now());
      if (!(await confirmImport(tx, importId, keepDuplicates, taskId))) throw bankErrors.error('bank.not-to-confirm');
      await enqueue(tx, takeQuestionFile, { importId, taskId });
      return this.visible(tx, actor, importId);
    });
  }

  /** Deletes a file that was read and is not wanted. */
  discard(actor: Actor, importId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.visible(tx, actor, importId);
      if (!(await discardImport(tx, importId))) throw bankErrors.error('bank.not-to-confirm');
    });
  }

  private async visible(sql: Sql, actor: Actor, importId: string): Promise<BankImport> {
    const found = isId(importId) ? await findImport(sql, importId) : undefined;
    if (found === undefined) throw bankErrors.error('bank.no-file');
    await this.gate.bank(sql, actor, found.bankId);
    return found;
  }
}
