import { Injectable } from '@nestjs/common';
import { AssessmentsDirectory, type AssessmentStanding } from '#assessments/contract';
import type { Sql } from '#platform/database';
import { standingsOf, standingsOfPerson } from '../persistence/standings.query.js';
import { EnsureAssessments } from './ensure-assessments.js';

@Injectable()
export class SqlAssessmentsDirectory extends AssessmentsDirectory {
  constructor(private readonly ensure: EnsureAssessments) {
    super();
  }

  standings(sql: Sql, activityId: string, personId: string): Promise<AssessmentStanding[]> {
    return standingsOfPerson(sql, activityId, personId);
  }

  standingsOf(sql: Sql, activityId: string, personIds: readonly string[]): Promise<Map<string, AssessmentStanding[]>> {
    return standingsOf(sql, activityId, personIds);
  }

  ensureForModule(tx: Sql, activityId: string, releaseId: string): Promise<void> {
    return this.ensure.execute(tx, activityId, releaseId);
  }
}
