import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Withheld } from '../../anonymous/domain/survey-state.js';
import type { Assessment } from '../../domain/attempt.js';
import type { AttemptChoice } from '../domain/answered-attempt.js';
import { surveyReport, type AskedQuestion } from '../domain/survey-report.js';
import { testReport, type TestReport } from '../domain/test-report.js';
import { answersToRead } from './collect-answers.js';
import { StatisticsGate } from './statistics-gate.js';

export interface TestStatistics {
  readonly assessment: Assessment;
  readonly choice: AttemptChoice;
  /** Who answered, whether or not all of it is graded or may be seen. */
  readonly people: number;
  readonly withheld: Withheld | null;
  readonly report: TestReport;
  readonly asked: readonly AskedQuestion[];
}

@Injectable()
export class ViewTestStatistics {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: StatisticsGate,
  ) {}

  async execute(actor: Actor, assessmentId: string, choice: AttemptChoice): Promise<TestStatistics> {
    const assessment = await this.gate.assessment(actor, assessmentId);
    const { people, withheld, answered } = await answersToRead(this.db, assessment, choice, this.clock.now());
    return { assessment, choice, people, withheld, report: testReport(answered), asked: surveyReport(answered) };
  }
}
