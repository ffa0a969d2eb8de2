import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { FileItem } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { deleteFile, filesErrors, filesOf, findFile, mediaTypes, readFileBytes, storeFile, uploadLimit, type StoredFile } from '#platform/files';
import type { FileToServe } from '../../bank/index.js';
import { answerFiles, spareFiles } from '../../domain/answer-files.js';
import type { Assessment } from '../../domain/attempt.js';
import { refusal } from '../../application/refusal.js';
import { findAttempt } from '../../persistence/attempts.repository.js';
import { assessmentsErrors } from '../../errors.js';
import { lockOpenAttempt } from '../persistence/open-attempt.query.js';
import { AnswerFilesGate } from './answer-files-gate.js';

/** Files that somebody hands in as an answer. They count as answered once the answer names them. */
@Injectable()
export class KeepAnswerFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: AnswerFilesGate,
  ) {}

  async add(actor: Actor, attemptId: string, questionId: string, bytes: Uint8Array): Promise<StoredFile> {
    const { assessment } = await this.gate.own(actor, isId(attemptId) ? attemptId : null);
    const item = fileItem(assessment, questionId);
    const accepts = item.accept.length === 0 ? mediaTypes : mediaTypes.filter((type) => item.accept.includes(type));
    return this.db.transaction(async (tx) => {
      await this.lockOpen(tx, attemptId);
      const owner = { kind: answerFiles, id: attemptId };
      if ((await filesOf(tx, owner)).length >= mostFiles(assessment)) throw assessmentsErrors.error('assessments.too-many-files', { params: { most: item.maxFiles } });
      return storeFile(tx, { bytes, owner, accepts, maxBytes: Math.min(item.maxBytes, uploadLimit), at: this.clock.now() });
    });
  }

  async read(actor: Actor, fileId: string): Promise<FileToServe> {
    const file = await this.fileOf(this.db, fileId);
    await this.gate.read(actor, file.owner.id);
    const bytes = await readFileBytes(this.db, file.id);
    if (bytes === undefined) throw filesErrors.error('files.not-found');
    return { file, bytes };
  }

  /** While the attempt is open. */
  remove(actor: Actor, fileId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const file = await this.fileOf(tx, fileId);
      await this.gate.own(actor, file.owner.id);
      await this.lockOpen(tx, file.owner.id);
      await deleteFile(tx, file.id);
    });
  }

  private async fileOf(sql: Sql, fileId: string): Promise<StoredFile> {
    const file = isId(fileId) ? await findFile(sql, fileId) : undefined;
    if (file?.owner.kind !== answerFiles) throw filesErrors.error('files.not-found');
    return file;
  }

  private async lockOpen(tx: Sql, attemptId: string): Promise<void> {
    const now = this.clock.now();
    if (!(await lockOpenAttempt(tx, attemptId, now))) throw refusal(await findAttempt(tx, attemptId), now);
  }
}

function fileItem({ form }: Assessment, questionId: string): FileItem {
  const content = form.items.find(({ id }) => id === questionId)?.content;
  if (content?.kind !== 'file') throw assessmentsErrors.error('assessments.not-found');
  return content;
}

function mostFiles({ form }: Assessment): number {
  return form.items.reduce((sum, { content }) => (content.kind === 'file' ? sum + content.maxFiles + spareFiles : sum), 0);
}
