import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Assessment } from '../../domain/attempt.js';
import type { AttemptChoice } from '../domain/answered-attempt.js';
import { testReport, type TestReport } from '../domain/test-report.js';
import { collectAnswers } from './collect-answers.js';
import { StatisticsGate } from './statistics-gate.js';

export interface TestStatistics {
  readonly assessment: Assessment;
  readonly choice: AttemptChoice;
  readonly report: TestReport;
}

@Injectable()
export class ViewTestStatistics {
  constructor(
    private readonly db: Database,
    private readonly gate: StatisticsGate,
  ) {}

  async execute(actor: Actor, assessmentId: string, choice: AttemptChoice): Promise<TestStatistics> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    return { assessment, choice, report: testReport(await collectAnswers(this.db, [assessment.id], assessment.form, choice)) };
  }
}
