import type { SqlPort } from '#people/contract';
import { prepared } from '#platform/database';

const readInActivity = prepared(
  `select person_id as owner, module_key as "moduleId", lesson_key as "lessonKey" from curricula.lesson_progress where activity_id = $1 and person_id = any ($2::uuid[])`,
);

const completedInActivity = prepared(
  `select person_id as owner, completed_on::text as "completedOn" from curricula.completion where activity_id = $1 and person_id = any ($2::uuid[])`,
);

interface ReadRow {
  readonly owner: string;
  readonly moduleId: string;
  readonly lessonKey: string;
}

/** The lessons read, by module. */
export type LessonsRead = ReadonlyMap<string, ReadonlySet<string>>;

const nothingRead: LessonsRead = new Map();

/** What was read in one activity, by person. */
export async function lessonsReadAt(sql: SqlPort, activityId: string, personIds: readonly string[]): Promise<(personId: string) => LessonsRead> {
  const rows = await sql.rows<ReadRow>(
    readInActivity,
    [activityId, personIds],
  );
  return grouped(rows);
}

/** What one person has read, by activity. */
export async function lessonsReadBy(sql: SqlPort, personId: string): Promise<(activityId: string) => LessonsRead> {
  const rows = await sql.rows<ReadRow>(
    `select activity_id as owner, module_key as "moduleId", lesson_key as "lessonKey" from curricula.lesson_progress where person_id = $1`,
    [personId],
  );
  return grouped(rows);
}

function grouped(rows: readonly ReadRow[]): (owner: string) => LessonsRead {
  const owners = new Map<string, Map<string, Set<string>>>();
  for (const { owner, moduleId, lessonKey } of rows) {
    const modules = owners.get(owner) ?? new Map<string, Set<string>>();
    modules.set(moduleId, (modules.get(moduleId) ?? new Set()).add(lessonKey));
    owners.set(owner, modules);
  }
  return (owner) => owners.get(owner) ?? nothingRead;
}

interface CompletedRow {
  readonly owner: string;
  readonly completedOn: string;
}

/** The days of completion in one activity, by person. */
export async function completedAt(sql: SqlPort, activityId: string, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql.rows<CompletedRow>(
    completedInActivity,
    [activityId, personIds],
  );
  return new Map(rows.map(({ owner, completedOn }) => [owner, completedOn]));
}

/** The days of one person's completions, by activity. */
export async function completedBy(sql: SqlPort, personId: string): Promise<Map<string, string>> {
  const rows = await sql.rows<CompletedRow>(`select activity_id as owner, completed_on::text as "completedOn" from curricula.completion where person_id = $1`, [personId]);
  return new Map(rows.map(({ owner, completedOn }) => [owner, completedOn]));
}
