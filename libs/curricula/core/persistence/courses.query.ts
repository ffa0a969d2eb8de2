import { Injectable } from '@nestjs/common';
import type { ModuleDefinition } from '#modules/sdk';
import type { SqlPort } from '#people/contract';
import { prepared } from '#platform/database';
import { StoredReleases } from './module-releases.query.js';

/** A module in its place in a course, with the content of its release. */
export interface CourseEntry {
  readonly activityId: string;
  readonly moduleId: string;
  readonly releaseId: string;
  readonly required: boolean;
  readonly definition: ModuleDefinition;
}

type EntryRow = Omit<CourseEntry, 'definition'>;

const modulesOf = prepared(
  `select activity_id as "activityId", module_key as "moduleId", release_id as "releaseId", required
   from curricula.course_module where activity_id = any ($1::uuid[]) order by activity_id, position`,
);

@Injectable()
export class Courses {
  constructor(private readonly stored: StoredReleases) {}

  async of(sql: SqlPort, activityId: string): Promise<CourseEntry[]> {
    return (await this.ofMany(sql, [activityId])).get(activityId) ?? [];
  }

  /** The courses by activity, each in its order; an activity without a course is left out. */
  async ofMany(sql: SqlPort, activityIds: readonly string[]): Promise<Map<string, CourseEntry[]>> {
    const rows = await sql.rows<EntryRow>(modulesOf, [activityIds]);
    const releases = await this.stored.releases(sql, rows.map(({ releaseId }) => releaseId));
    const courses = new Map<string, CourseEntry[]>();
    for (const row of rows) {
      const release = releases.get(row.releaseId);
      if (release === undefined) throw new Error(`Release ${row.releaseId} of a course is not stored`);
      const course = courses.get(row.activityId) ?? [];
      course.push({ ...row, definition: release.definition });
      courses.set(row.activityId, course);
    }
    return courses;
  }
}
