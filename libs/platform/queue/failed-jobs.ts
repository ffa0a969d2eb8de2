import { decodeCursor, toPage, type Page, type PageRequest } from '#kernel';
import type { Sql } from '../database/index.js';

export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly failedAt: string;
  readonly error: string;
}

export async function listFailedJobs(sql: Sql, { limit, cursor }: PageRequest): Promise<Page<FailedJob>> {
  const [failedAt, id] = cursor === null ? [null, null] : decodeCursor(cursor, ['instant', 'id']);
  const rows = await sql.rows<{ id: string; name: string; failedAt: Date; error: string | null }>(
    `select id, name, finished_at as "failedAt", last_error as error from queue.outbox
     where state = 'failed' and ($1::timestamptz is null or (finished_at, id) < ($1, $2::uuid))
     order by finished_at desc, id desc limit $3`,
    [failedAt, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.failedAt.toISOString(), row.id],
    (row) => ({ id: row.id, name: row.name, failedAt: row.failedAt.toISOString(), error: row.error ?? '' }),
  );
}

/** Sets a failed job up for another round of attempts; false when it is not failed. */
export async function retryFailedJob(tx: Sql, id: string): Promise<boolean> {
  const rows = await tx.rows(
    `update queue.outbox set state = 'pending', generation = generation + 1, run_after = now(), finished_at = null where id = $1 and state = 'failed' returning id`,
    [id],
  );
  return rows.length === 1;
}
