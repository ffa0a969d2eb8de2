import { Injectable } from '@nestjs/common';
import { AssessmentsDirectory, type AssessmentStanding } from '#assessments/contract';
import type { Sql } from '#platform/database';
import { standingsOf } from '../persistence/standings.query.js';
import { EnsureAssessments } from './ensure-assessments.js';

@Injectable()
export class SqlAssessmentsDirectory extends AssessmentsDirectory {
  constructor(private readonly ensure: EnsureAssessments) {
    super();
  }

  async standings(sql: Sql, activityId: string, personId: string): Promise<AssessmentStanding[]> {
    return (await standingsOf(sql, activityId, [personId])).get(personId) ?? [];
  }

  standingsOf(sql: Sql, activityId: string, personIds: readonly string[]): Promise<Map<string, AssessmentStanding[]>> {
    return standingsOf(sql, activityId, personIds);
  }

  ensureForModule(tx: Sql, activityId: string, releaseId: string): Promise<void> {
    return this.ensure.execute(tx, activityId, releaseId);
  }
}
