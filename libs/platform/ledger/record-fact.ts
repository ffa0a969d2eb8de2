import { newId, type FactPayload, type FactType, type NewFact } from '#kernel';
import type { Sql } from '../database/index.js';

/** Writes a fact in the caller's transaction and answers its id. */
export async function recordFact<P extends FactPayload>(tx: Sql, type: FactType<P>, fact: NewFact<P>): Promise<string> {
  const id = newId();
  await tx.rows(
    `insert into ledger.fact (id, type, version, occurred_at, subject_id, actor_id, programme_id, activity_id, language, payload, supersedes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, type.type, type.version, fact.occurredAt, fact.subjectId, fact.actorId, fact.programmeId, fact.activityId, fact.language, JSON.stringify(fact.payload), fact.supersedes ?? null],
  );
  return id;
}
