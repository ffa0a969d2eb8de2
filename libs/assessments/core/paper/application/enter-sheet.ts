import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { ItemResponse } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { checkResponses } from '../../domain/check-responses.js';
import type { Sheet, SheetAnswers } from '../domain/sheet.js';
import { paperErrors } from '../errors.js';
import { enterAnswers } from '../persistence/paper-sheets.repository.js';
import { PaperGate } from './paper-gate.js';

export interface TypedResponse {
  readonly questionId: string;
  /** Null: left empty on the sheet. */
  readonly value: ItemResponse | null;
}

/** Takes the answers of a sheet; a second time they take the place of the first, until the sheet is somebody's. */
@Injectable()
export class EnterSheet {
  constructor(
    private readonly db: Database,
    private readonly gate: PaperGate,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, code: string, responses: readonly TypedResponse[]): Promise<Sheet> {
    return this.db.transaction(async (tx) => {
      const { sheet, assessment } = await this.gate.sheetLocked(tx, actor, code);
      if (sheet.state === 'linked') throw paperErrors.error('assessments.sheet-linked');
      if (sheet.state === 'void') throw paperErrors.error('assessments.sheet-void');
      const checked = checkResponses(assessment.form, responses.map((response) => ({ ...response, language: sheet.language })));
      const answers: SheetAnswers = Object.fromEntries(checked.flatMap(({ questionId, value }) => (value === null ? [] : [[questionId, value]])));
      const enteredAt = this.clock.now();
      await enterAnswers(tx, sheet.id, answers, actor.personId, enteredAt);
      return { ...sheet, state: 'entered', answers, enteredAt };
    });
  }
}
