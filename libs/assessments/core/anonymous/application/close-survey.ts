import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { assessmentsErrors } from '../../errors.js';
import { StatisticsGate } from '../../statistics/application/statistics-gate.js';
import { closeSurvey } from '../persistence/survey.repository.js';

/** Ends an anonymous survey for everybody and for good; from then on its results may be seen. A second time changes nothing. */
@Injectable()
export class CloseSurvey {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: StatisticsGate,
  ) {}

  async execute(actor: Actor, assessmentId: string): Promise<void> {
    const { id, settings } = await this.gate.assessment(actor, assessmentId);
    if (!settings.anonymous) throw assessmentsErrors.error('assessments.not-found');
    await closeSurvey(this.db, id, this.clock.now());
  }
}
