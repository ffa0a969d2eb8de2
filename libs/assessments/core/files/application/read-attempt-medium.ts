import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { mediumOf, type FileToServe } from '../../bank/index.js';
import { AnswerFilesGate } from './answer-files-gate.js';

/** A picture, sound or film of a question that an attempt asks, for its person, the trainers of the training and administrators. */
@Injectable()
export class ReadAttemptMedium {
  constructor(
    private readonly db: Database,
    private readonly gate: AnswerFilesGate,
  ) {}

  async execute(actor: Actor, attemptId: string, sha256: string): Promise<FileToServe> {
    const { assessment } = await this.gate.read(actor, isId(attemptId) ? attemptId : null);
    return mediumOf(this.db, assessment.form.items.map(({ content }) => content), sha256);
  }
}
