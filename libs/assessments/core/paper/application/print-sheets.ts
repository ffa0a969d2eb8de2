import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Sheet } from '../domain/sheet.js';
import { printSheets } from '../persistence/paper-sheets.repository.js';
import { PaperGate } from './paper-gate.js';

/** Makes sheets to be printed, each with a number and a code of its own. */
@Injectable()
export class PrintSheets {
  constructor(
    private readonly db: Database,
    private readonly gate: PaperGate,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, assessmentId: string, count: number, language: Language): Promise<Sheet[]> {
    const { id, form } = await this.gate.assessment(actor, assessmentId);
    const printing = { assessmentId: id, formId: form.id, language, count, printedBy: actor.personId, printedAt: this.clock.now() };
    return this.db.transaction((tx) => printSheets(tx, printing));
  }
}
