import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { ItemMedia } from '#assessments/engine';
import { mediumFrom } from '#assessments/engine/formats';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { filesErrors, storeFile } from '#platform/files';
import { bankErrors } from '../errors.js';
import { itemFiles } from '../domain/bank-item.js';
import { attachedTypes, mostBytes } from '../domain/attached-media.js';
import { BankGate } from './bank-gate.js';

export type Attached = Pick<ItemMedia, 'key' | 'mediaType' | 'sha256'>;

/** Stores a picture or a sound for a question. It belongs to the question once its content names it; what is never named is deleted after some days. */
@Injectable()
export class AttachMedium {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: BankGate,
  ) {}

  execute(actor: Actor, itemId: string, bytes: Buffer): Promise<Attached> {
    return this.db.transaction(async (tx) => {
      const item = await this.gate.item(tx, actor, itemId);
      if (bytes.length === 0) throw filesErrors.error('files.empty');
      // A drawing that could do anything, or calls for anything from elsewhere, is none.
      const medium = mediumFrom('', bytes);
      if (medium === null || !attachedTypes.some((type) => type === medium.mediaType)) throw bankErrors.error('bank.medium-type');
      await storeFile(tx, { bytes, owner: { kind: itemFiles, id: item.id }, accepts: attachedTypes, maxBytes: mostBytes(medium.mediaType), at: this.clock.now() });
      return { key: medium.key, mediaType: medium.mediaType, sha256: medium.sha256 };
    });
  }
}
