import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { paperErrors } from '../errors.js';
import { voidSheet } from '../persistence/paper-sheets.repository.js';
import { PaperGate } from './paper-gate.js';

/** Takes a spoilt or unused sheet out, with what was typed from it. */
@Injectable()
export class VoidSheet {
  constructor(
    private readonly db: Database,
    private readonly gate: PaperGate,
  ) {}

  async execute(actor: Actor, code: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { sheet } = await this.gate.sheetLocked(tx, actor, code);
      if (sheet.state === 'linked') throw paperErrors.error('assessments.sheet-linked');
      await voidSheet(tx, sheet.id);
    });
  }
}
