import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { filesOf, readFileBytes } from '#platform/files';
import { itemFiles } from '../domain/bank-item.js';
import { mediumOf, type FileToServe } from '../media.js';
import { versionsOf } from '../persistence/versions.query.js';
import { BankGate } from './bank-gate.js';

/** A picture, sound or film of a question that was put into it, is in it as written now, or was in a version, for who may edit its bank. */
@Injectable()
export class ReadMedium {
  constructor(
    private readonly db: Database,
    private readonly gate: BankGate,
  ) {}

  async execute(actor: Actor, itemId: string, sha256: string): Promise<FileToServe> {
    const { content } = await this.gate.item(this.db, actor, itemId);
    const attached = (await filesOf(this.db, { kind: itemFiles, id: itemId })).find(({ hash }) => hash === sha256);
    if (attached !== undefined) return { file: attached, bytes: (await readFileBytes(this.db, attached.id)) ?? Buffer.alloc(0) };
    const versions = await versionsOf(this.db, itemId);
    return mediumOf(this.db, [content, ...versions.map((version) => version.content)], sha256);
  }
}
