import { Injectable } from '@nestjs/common';
import { settingsChanged } from '#assessments/contract';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { recordFact } from '#platform/ledger';
import type { AssessmentSettings } from '../../domain/assessment-settings.js';
import { assessmentsErrors } from '../../errors.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { withClosing } from '../../timing/domain/open-time.js';
import { changed, faultsOf, toldOf, type ChangeableSettings } from '../domain/settings-change.js';
import { keepChange, lockOpenAttempts, lockSettings, moveDeadlines, writeSettings } from '../persistence/settings.repository.js';

export interface SettingsEdit {
  /** What the writer saw. */
  readonly version: string;
  readonly reason: string;
  readonly change: (current: AssessmentSettings) => ChangeableSettings;
}

/** Changes how a test that people take already is taken from now on; whoever has begun keeps the time that they were promised. */
@Injectable()
export class ChangeSettings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: StatisticsGate,
  ) {}

  async execute(actor: Actor, assessmentId: string, { version, reason, change }: SettingsEdit): Promise<void> {
    const { id, moduleId, programmeId, activityId } = await this.gate.assessment(actor, assessmentId);
    await this.db.transaction(async (tx) => {
      const current = await lockSettings(tx, id);
      if (current.version !== version) throw assessmentsErrors.error('assessments.settings-changed-meanwhile');
      const now = this.clock.now();
      const { settings } = current;
      const wanted = change(settings);
      const errors = faultsOf({ moduleId, settings }, wanted, now);
      if (errors.length > 0) throw assessmentsErrors.error('assessments.bad-settings', { errors });
      const which = changed(settings, wanted);
      if (which.length === 0) return;
      await writeSettings(tx, id, { ...settings, ...wanted });
      if (which.includes('closesAt')) await moveClosing(tx, id, wanted.closesAt);
      await keepChange(tx, id, { before: toldOf(settings, which), after: toldOf(wanted, which), reason, changedBy: actor.personId, changedAt: now });
      await recordFact(tx, settingsChanged, { occurredAt: now, subjectId: null, actorId: actor.personId, programmeId, activityId, language: null, payload: { assessmentId: id, settings: which } });
    });
  }
}

async function moveClosing(tx: Tx, assessmentId: string, closesAt: string | null): Promise<void> {
  const open = await lockOpenAttempts(tx, assessmentId);
  await moveDeadlines(tx, open.map((attempt) => ({ ...attempt, ...withClosing(attempt, closesAt === null ? null : new Date(closesAt)) })));
}
