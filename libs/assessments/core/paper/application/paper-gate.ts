import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import type { Sql } from '#platform/database';
import type { Assessment } from '../../domain/attempt.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { readSheetCode, type Sheet } from '../domain/sheet.js';
import { paperErrors } from '../errors.js';
import { findSheet, lockSheet } from '../persistence/paper-sheets.repository.js';

export interface SheetAt {
  readonly sheet: Sheet;
  readonly assessment: Assessment;
}

/** Sheets are the business of who may read the answers of their test: its trainers and the programme's administrators. */
@Injectable()
export class PaperGate {
  constructor(private readonly gate: StatisticsGate) {}

  assessment(actor: Actor, assessmentId: string): Promise<Assessment> {
    return this.gate.assessment(actor, assessmentId);
  }

  sheet(sql: Sql, actor: Actor, typed: string): Promise<SheetAt> {
    return this.admit(actor, typed, (code) => findSheet(sql, code));
  }

  sheetLocked(tx: Sql, actor: Actor, typed: string): Promise<SheetAt> {
    return this.admit(actor, typed, (code) => lockSheet(tx, code));
  }

  private async admit(actor: Actor, typed: string, find: (code: string) => Promise<Sheet | undefined>): Promise<SheetAt> {
    const code = readSheetCode(typed);
    const sheet = code === null ? undefined : await find(code);
    const assessment = sheet === undefined ? undefined : await this.gate.find(actor, sheet.assessmentId);
    if (sheet === undefined || assessment === undefined) throw paperErrors.error('assessments.sheet-not-found');
    return { sheet, assessment };
  }
}
