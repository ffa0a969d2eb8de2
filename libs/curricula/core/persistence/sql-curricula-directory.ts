import { Injectable } from '@nestjs/common';
import { CurriculaDirectory, type CompletionRecord, type CourseModule } from '#curricula/contract';
import type { ModuleDefinition } from '#modules/sdk';
import type { SqlPort } from '#people/contract';
import { firstRow } from '#platform/database';
import { Courses } from './courses.query.js';
import { StoredReleases } from './module-releases.query.js';

interface CompletionFields extends Omit<CompletionRecord, 'modules'> {
  readonly releaseIds: readonly string[];
}

@Injectable()
export class SqlCurriculaDirectory extends CurriculaDirectory {
  constructor(
    private readonly courses: Courses,
    private readonly stored: StoredReleases,
  ) {
    super();
  }

  async course(sql: SqlPort, activityId: string): Promise<CourseModule[]> {
    const entries = await this.courses.of(sql, activityId);
    return entries.map(({ releaseId, definition, required }) => courseModule(releaseId, definition, required));
  }

  async completion(sql: SqlPort, completionId: string): Promise<CompletionRecord | undefined> {
    const row = await firstRow<CompletionFields>(
      sql,
      `select id, person_id as "personId", activity_id as "activityId", programme_id as "programmeId", rule_version as "ruleVersion",
         assessed, completed_on::text as "completedOn", release_ids as "releaseIds",
         (select case when sum((f.payload->>'max')::numeric) > 0 then json_build_object('reached', sum((f.payload->>'score')::numeric), 'most', sum((f.payload->>'max')::numeric)) end
          from ledger.fact f where f.id = any (evidence_fact_ids) and f.type = 'attempt.graded') as points
       from curricula.completion where id = $1`,
      [completionId],
    );
    if (row === undefined) return undefined;
    const { releaseIds, ...completion } = row;
    const releases = await this.stored.releases(sql, releaseIds);
    const modules = releaseIds.flatMap((id) => {
      const release = releases.get(id);
      return release === undefined ? [] : [courseModule(id, release.definition, true)];
    });
    return { ...completion, modules };
  }

  completionsOf(sql: SqlPort, activityId: string): Promise<{ readonly id: string; readonly personId: string }[]> {
    return sql.rows(`select id, person_id as "personId" from curricula.completion where activity_id = $1 order by id`, [activityId]);
  }
}

function courseModule(releaseId: string, definition: ModuleDefinition, required: boolean): CourseModule {
  const { id: moduleId, version, title, outcomes, competences } = definition;
  return { moduleId, releaseId, version, title, required, outcomes, competences };
}
