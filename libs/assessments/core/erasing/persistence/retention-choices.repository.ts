import { newId } from '#kernel';
import { firstRow, type Sql } from '#platform/database';

export interface RetentionChoice {
  /** Null: by the rule. */
  readonly until: Date | null;
  readonly reason: string;
  readonly setAt: Date;
}

export function retentionChoice(sql: Sql, programmeId: string): Promise<RetentionChoice | undefined> {
  return firstRow<RetentionChoice>(sql, `select until, reason, set_at as "setAt" from assessments.retention_choice where programme_id = $1 order by id desc limit 1`, [programmeId]);
}

export async function insertRetentionChoice(tx: Sql, programmeId: string, { until, reason, setAt }: RetentionChoice, by: string): Promise<void> {
  await tx.rows(`insert into assessments.retention_choice (id, programme_id, until, reason, set_by, set_at) values ($1, $2, $3, $4, $5, $6)`, [newId(), programmeId, until, reason, by, setAt]);
}
