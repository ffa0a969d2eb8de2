import type { FactPayload, RecordedFact } from '#kernel';
import { firstRow, type Sql } from '../database/index.js';

/** The columns of a fact under the names of `RecordedFact`. */
export const factColumns = `id, type, version, occurred_at as "occurredAt", recorded_at as "recordedAt", subject_id as "subjectId",
  actor_id as "actorId", programme_id as "programmeId", activity_id as "activityId", language, payload, supersedes`;

export async function findFact<P extends FactPayload>(sql: Sql, id: string): Promise<RecordedFact<P> | undefined> {
  return firstRow<RecordedFact<P>>(sql, `select ${factColumns} from ledger.fact where id = $1`, [id]);
}
