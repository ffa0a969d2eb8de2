import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { mediumOf, type FileToServe } from '../media.js';
import { versionsOf } from '../persistence/versions.query.js';
import { BankGate } from './bank-gate.js';

/** A picture, sound or film of a question as it is written now or was in a version, for who may edit its bank. */
@Injectable()
export class ReadMedium {
  constructor(
    private readonly db: Database,
    private readonly gate: BankGate,
  ) {}

  async execute(actor: Actor, itemId: string, sha256: string): Promise<FileToServe> {
    const { content } = await this.gate.item(this.db, actor, itemId);
    const versions = await versionsOf(this.db, itemId);
    return mediumOf(this.db, [content, ...versions.map((version) => version.content)], sha256);
  }
}
