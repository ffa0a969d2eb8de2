import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { loadGradedAttempts } from '../../application/load-graded-attempts.js';
import { assessmentsErrors } from '../../errors.js';
import type { Sheet } from '../domain/sheet.js';
import { paperErrors } from '../errors.js';
import { attemptsOf, linkSheet } from '../persistence/paper-sheets.repository.js';
import { PaperGate } from './paper-gate.js';

/** Makes the answers of a sheet an attempt of a person, graded and stated like any other. */
@Injectable()
export class LinkSheet {
  constructor(
    private readonly db: Database,
    private readonly gate: PaperGate,
    private readonly programme: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, code: string, personId: string): Promise<Sheet> {
    return this.db.transaction(async (tx) => {
      const { sheet, assessment } = await this.gate.sheetLocked(tx, actor, code);
      if (sheet.state === 'linked' && sheet.personId === personId) return sheet;
      if (sheet.state === 'linked') throw paperErrors.error('assessments.sheet-linked');
      if (assessment.settings.anonymous) throw assessmentsErrors.error('assessments.anonymous');
      const { answers, enteredAt } = sheet;
      if (answers === null || enteredAt === null) throw paperErrors.error('assessments.sheet-empty');
      if (!(await this.programme.isRegistered(tx, assessment.activityId, personId))) throw paperErrors.error('assessments.sheet-stranger');
      const { count, open } = await attemptsOf(tx, assessment.id, personId);
      if (open) throw paperErrors.error('assessments.sheet-attempt-open');
      const { attemptsAllowed } = assessment.settings;
      if (attemptsAllowed !== null && count >= attemptsAllowed) throw paperErrors.error('assessments.sheet-no-attempts');
      const keys = new Map(assessment.form.items.map(({ id, key }) => [id, key]));
      const byKey = new Map(Object.entries(answers).flatMap(([id, value]) => [[keys.get(id) ?? id, value] as const]));
      const attempt = { assessmentId: assessment.id, personId, number: count + 1, language: sheet.language, seed: sheet.number, startedAt: enteredAt, submittedAt: enteredAt, answers: byKey };
      const [loaded] = await loadGradedAttempts(tx, [attempt]);
      if (loaded === undefined) throw new Error(`Sheet ${sheet.id} became no attempt`);
      await linkSheet(tx, sheet.id, personId, loaded.id);
      return { ...sheet, state: 'linked', personId };
    });
  }
}
